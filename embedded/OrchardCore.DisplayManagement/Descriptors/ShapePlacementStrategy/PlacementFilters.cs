using System.Text.Json;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

internal static class PlacementFilters
{
    public static IEnumerable<string> ReadStrings(object? expression) => expression switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(element => element.ToString()),
        JsonElement element => [element.ToString()],
        string text => [text],
        IEnumerable<string> texts => texts,
        _ => [],
    };
}
