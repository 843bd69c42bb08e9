using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Reads configuration sections.</summary>
public static class ConfigurationSectionExtensions
{
    /// <summary>Gives a section "A_B", or "A.B" if there is none.</summary>
    public static IConfigurationSection GetSectionCompat(this IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);

        return section.Exists() || !key.Contains('_', StringComparison.Ordinal)
            ? section
            : configuration.GetSection(key.Replace('_', '.'));
    }

    /// <summary>Gives the configuration as a JSON node.</summary>
    public static JsonNode AsJsonNode(this IConfiguration configuration)
    {
        var children = configuration.GetChildren().ToArray();
        if (children.Length == 0)
        {
            return configuration is IConfigurationSection { Value: { } value } ? JsonValue.Create(value) : new JsonObject();
        }

        if (children.Select((child, index) => child.Key == index.ToString(System.Globalization.CultureInfo.InvariantCulture)).All(isIndex => isIndex))
        {
            return new JsonArray([.. children.Select(child => child.AsJsonNode())]);
        }

        var result = new JsonObject();
        foreach (var child in children)
        {
            result[child.Key] = child.AsJsonNode();
        }

        return result;
    }
}
