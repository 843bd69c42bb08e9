using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Mvc.Utilities;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Base of tags that create and render a shape: attributes become its properties.</summary>
public abstract class BaseShapeTagHelper : TagHelper
{
    /// <summary>The attribute that stands for all typed properties.</summary>
    protected const string PropertyDictionaryName = "prop-all";

    /// <summary>Starts the names of typed properties.</summary>
    protected const string PropertyPrefix = "prop-";

    /// <summary>Creates the shape.</summary>
    protected IShapeFactory _shapeFactory;

    /// <summary>Renders the shape.</summary>
    protected IDisplayHelper _displayHelper;

    private static readonly HashSet<string> _special = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "alternate", "wrapper", "display-type",
    };

    /// <summary>Uses a factory and a display helper.</summary>
    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    /// <summary>The shape type.</summary>
    [HtmlAttributeName("type")]
    public string? Type { get; set; }

    /// <summary>Typed properties: <c>prop-page-size="@size"</c>.</summary>
    [HtmlAttributeName(PropertyDictionaryName, DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        var properties = new Dictionary<string, object>();
        foreach (var attribute in output.Attributes)
        {
            if (!_special.Contains(attribute.Name))
            {
                properties[attribute.Name.ToPascalCaseDash()] = TagHelperShape.GetText(attribute.Value);
            }
        }

        foreach (var (name, value) in Properties)
        {
            properties[name.ToPascalCaseDash()] = value;
        }

        if (string.IsNullOrWhiteSpace(Type))
        {
            Type = output.TagName;
        }

        var shape = await _shapeFactory.CreateAsync(Type!, Arguments.From(properties));
        ApplySpecialAttributes(shape, output);
        TagHelperShape.Set(tagHelperContext, shape);
        await output.GetChildContentAsync();
        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }

    private static void ApplySpecialAttributes(IShape shape, TagHelperOutput output)
    {
        if (output.GetText("id") is { Length: > 0 } id)
        {
            shape.Id = id;
        }

        if (output.GetText("alternate") is { Length: > 0 } alternate)
        {
            shape.Metadata.Alternates.Add(alternate);
        }

        if (output.GetText("wrapper") is { Length: > 0 } wrapper)
        {
            shape.Metadata.Wrappers.Add(wrapper);
        }

        if (output.GetText("display-type") is { Length: > 0 } displayType)
        {
            shape.Metadata.DisplayType = displayType;
        }
    }
}
