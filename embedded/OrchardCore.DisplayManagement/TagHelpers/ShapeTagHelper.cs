using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Creates and renders a shape.</summary>
[HtmlTargetElement("shape", Attributes = "type")]
[HtmlTargetElement("shape", Attributes = PropertyPrefix + "*")]
public class ShapeTagHelper : BaseShapeTagHelper
{
    /// <summary>Uses a factory and a display helper.</summary>
    public ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
    {
    }
}
