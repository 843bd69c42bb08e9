using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Passes the shape of a tag to the tags inside it.</summary>
internal static class TagHelperShape
{
    private static readonly object _key = typeof(IShape);

    public static void Set(TagHelperContext context, IShape shape) => context.Items[_key] = shape;

    public static IShape? Get(TagHelperContext context) => context.Items.TryGetValue(_key, out var shape) ? shape as IShape : null;

    public static string GetText(object? attributeValue) => attributeValue switch
    {
        null => "",
        TagHelperContent content => content.GetContent(NullHtmlEncoder.Default),
        HtmlString html => html.Value ?? "",
        IHtmlContent content => Write(content),
        _ => attributeValue.ToString() ?? "",
    };

    public static string? GetText(this TagHelperOutput output, string attribute)
        => output.Attributes.TryGetAttribute(attribute, out var found) ? GetText(found.Value) : null;

    private static string Write(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, NullHtmlEncoder.Default);
        return writer.ToString();
    }
}
