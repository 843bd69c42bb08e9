using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Renders shapes.</summary>
public interface IDisplayHelper
{
    /// <summary>Renders a shape.</summary>
    Task<IHtmlContent> ShapeExecuteAsync(IShape shape);
}
