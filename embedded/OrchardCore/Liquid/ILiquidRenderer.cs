using System.Text.Encodings.Web;

namespace OrchardCore.Liquid;

/// <summary>Renders templates with named values; the public extensions of <see cref="ILiquidTemplateManager"/> end here.</summary>
internal interface ILiquidRenderer : ILiquidTemplateManager
{
    Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, object?>>? properties);
}
