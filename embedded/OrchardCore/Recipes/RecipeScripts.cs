using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace OrchardCore.Recipes;

/// <summary>Replaces texts of the form <c>[engine: script]</c> by what the script gives.</summary>
internal sealed class RecipeScripts(
    IScriptingManager scriptingManager,
    IFileProvider? fileProvider,
    string? basePath,
    IReadOnlyList<IGlobalMethodProvider> methods)
{
    public async Task<JsonNode?> EvaluateAsync(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject source:
                var target = new JsonObject(source.Options);

                foreach (var (name, value) in source)
                {
                    target[name] = await EvaluateAsync(value);
                }

                return target;

            case JsonArray source:
                var items = new JsonArray();

                foreach (var item in source)
                {
                    items.Add(await EvaluateAsync(item));
                }

                return items;

            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                return JsonValue.Create(await EvaluateAsync(value.GetValue<string>()));

            default:
                return node?.DeepClone();
        }
    }

    public async Task<string> EvaluateAsync(string text)
    {
        while (IsDirective(text, out var directive))
        {
            var result = await scriptingManager.EvaluateAsync(directive, fileProvider, basePath, methods);
            text = ToText(result);
        }

        return text;
    }

    public string Evaluate(string text)
    {
        while (IsDirective(text, out var directive))
        {
            text = ToText(scriptingManager.Evaluate(directive, fileProvider, basePath, methods));
        }

        return text;
    }

    private static string ToText(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private bool IsDirective(string text, out string directive)
    {
        var trimmed = text.AsSpan().Trim();

        if (trimmed is ['[', .. var inner, ']'])
        {
            var colon = inner.IndexOf(':');

            if (colon > 0 && scriptingManager.GetScriptingEngine(inner[..colon].ToString()) is not null)
            {
                directive = inner.ToString();

                return true;
            }
        }

        directive = string.Empty;

        return false;
    }
}
