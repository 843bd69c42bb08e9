using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Shows a point in time in the time zone of the reader.</summary>
[HtmlTargetElement("datetime")]
public class DateTimeTagHelper : TagHelper
{
    /// <summary>Creates the shape.</summary>
    protected IShapeFactory _shapeFactory;

    /// <summary>Renders the shape.</summary>
    protected IDisplayHelper _displayHelper;

    /// <summary>Uses a factory and a display helper.</summary>
    public DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    /// <summary>The time; now if it is missing.</summary>
    [HtmlAttributeName("utc")]
    public DateTime? Utc { get; set; }

    /// <summary>The format.</summary>
    [HtmlAttributeName("format")]
    public string? Format { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("DateTime");
        Set(shape, "Utc", Utc);
        Set(shape, "Format", Format);
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
