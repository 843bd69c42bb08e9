using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid templates.</summary>
public static class LiquidTemplateManagerExtensions
{
    /// <summary>Renders a template to a text.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) =>
        manager.RenderStringAsync(template, encoder, model: null);

    /// <summary>Renders a template to a writer.</summary>
    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder) =>
        manager.RenderStringAsync(template, writer, encoder, model: null);

    /// <summary>Renders a template with a model to a text.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model) =>
        manager.RenderStringAsync(template, encoder, model, null);

    /// <summary>Renders a template with a model to a writer.</summary>
    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder, object? model) =>
        ((ILiquidRenderer)manager).RenderAsync(template, writer, encoder, model, null);

    /// <summary>Renders a template to HTML.</summary>
    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) =>
        manager.RenderHtmlContentAsync(template, encoder, model: null);

    /// <summary>Renders a template with a model to HTML.</summary>
    public static async Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model) =>
        new HtmlString(await manager.RenderStringAsync(template, encoder, model, null));

    internal static async Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, object?>>? properties)
    {
        using var writer = new StringWriter();
        await ((ILiquidRenderer)manager).RenderAsync(template, writer, encoder, model, properties);

        return writer.ToString();
    }
}
