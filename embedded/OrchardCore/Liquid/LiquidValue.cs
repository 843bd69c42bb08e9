using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using DotLiquid;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Liquid.Services;

/// <summary>Turns objects into what templates may read.</summary>
internal static class LiquidValue
{
    public static object? From(object? value) => value switch
    {
        null or string or bool or char or DateTime or decimal or ILiquidizable or RawText => value,
        DateTimeOffset moment => moment.DateTime,
        Enum or Guid or Uri or TimeSpan or Version => value.ToString(),
        IHtmlContent content => ToRaw(content),
        LocalizedString text => text.Value,
        JsonNode node => FromJson(node),
        JsonDynamicBase dynamic => FromJson(dynamic.Node),
        CultureInfo culture => new LiquidObject(culture),
        IDictionary dictionary => new LiquidDictionary(name => dictionary.Contains(name) ? dictionary[name] : null),
        IEnumerable items => items.Cast<object?>().Select(From).ToList(),
        _ when value.GetType().IsPrimitive => value,
        _ => new LiquidObject(value),
    };

    private static object? FromJson(JsonNode? node) => node switch
    {
        JsonObject members => new LiquidDictionary(name => members[name]),
        JsonArray items => items.Select(FromJson).ToList(),
        JsonValue value => FromJson(value),
        _ => null,
    };

    private static object? FromJson(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when value.TryGetValue<long>(out var whole) => whole,
        JsonValueKind.Number when value.TryGetValue<decimal>(out var number) => number,
        JsonValueKind.Null => null,
        _ => value.ToString(),
    };

    private static RawText ToRaw(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);

        return new RawText(writer.ToString());
    }
}
