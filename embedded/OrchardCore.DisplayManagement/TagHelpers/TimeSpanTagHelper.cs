using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Shows how long ago something was.</summary>
[HtmlTargetElement("timespan")]
public class TimeSpanTagHelper : TagHelper
{
    /// <summary>Creates the shape.</summary>
    protected IShapeFactory _shapeFactory;

    /// <summary>Renders the shape.</summary>
    protected IDisplayHelper _displayHelper;

    /// <summary>Uses a factory and a display helper.</summary>
    public TimeSpanTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    /// <summary>The time.</summary>
    [HtmlAttributeName("utc")]
    public DateTime? Utc { get; set; }

    /// <summary>The time it is compared with; now if it is missing.</summary>
    [HtmlAttributeName("origin")]
    public DateTime? Origin { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("TimeSpan");
        Set(shape, "Utc", Utc);
        Set(shape, "Origin", Origin);
        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }

    private static void Set(IShape shape, string name, object? value)
    {
        if (value is not null)
        {
            shape.Properties[name] = value;
        }
    }
}
