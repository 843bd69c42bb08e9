using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

/// <summary>The main text of an item.</summary>
public class BodyAspect
{
    /// <summary>The text.</summary>
    public IHtmlContent? Body { get; set; }
}
