using Microsoft.AspNetCore.Html;
using OrchardCore.Embedded;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Renders children one after the other.</summary>
internal static class ShapeContent
{
    public static async Task<IHtmlContent> RenderItemsAsync(IDisplayHelper display, IShape shape)
    {
        var items = shape.Items;
        if (items.Count == 1)
        {
            return await RenderAsync(display, items[0]);
        }

        var output = new HtmlBuffer();
        for (var i = 0; i < items.Count; i++)
        {
            Append(output, await RenderAsync(display, items[i]));
        }

        return output;
    }

    public static Task<IHtmlContent> RenderAsync(IDisplayHelper display, object item) => item switch
    {
        IShape shape => display.ShapeExecuteAsync(shape),
        IHtmlContent content => Task.FromResult(content),
        _ => Task.FromResult<IHtmlContent>(HtmlString.Empty),
    };

    public static void Append(HtmlBuffer output, IHtmlContent content) => content.WriteTo(output, System.Text.Encodings.Web.HtmlEncoder.Default);
}
