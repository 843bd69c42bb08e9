using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>The state of a shape being rendered, for events.</summary>
public class ShapeDisplayContext
{
    /// <summary>The shape.</summary>
    public IShape Shape { get; set; } = null!;

    /// <summary>What has been rendered; setting it before rendering prevents rendering.</summary>
    public IHtmlContent? ChildContent { get; set; }

    /// <summary>The context of the template.</summary>
    public DisplayContext DisplayContext { get; set; } = null!;

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;
}
