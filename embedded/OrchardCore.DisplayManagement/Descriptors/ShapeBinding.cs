using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What renders a shape type.</summary>
public sealed class ShapeBinding
{
    /// <summary>The shape type.</summary>
    public string BindingName { get; set; } = null!;

    /// <summary>Where the binding comes from: the path of a template, or a member.</summary>
    public string BindingSource { get; set; } = null!;

    /// <summary>Renders the shape.</summary>
    public Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = null!;
}
