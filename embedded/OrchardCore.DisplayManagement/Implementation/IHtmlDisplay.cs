using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Renders shapes.</summary>
public interface IHtmlDisplay
{
    /// <summary>Renders the shape of a context.</summary>
    Task<IHtmlContent> ExecuteAsync(DisplayContext context);
}
