using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Alternates by definition, shape type and display type; they live as long as the definition.</summary>
internal sealed class AlternatesCache<TDefinition>
    where TDefinition : class
{
    private readonly ConditionalWeakTable<TDefinition, ConcurrentDictionary<(string, string), string[]>> _alternates = [];

    public string[] GetOrAdd(TDefinition definition, string shapeType, string displayType, Func<string[]> build)
    {
        var ofDefinition = _alternates.GetValue(definition, static _ => new ConcurrentDictionary<(string, string), string[]>());

        return ofDefinition.TryGetValue((shapeType, displayType), out var alternates)
            ? alternates
            : ofDefinition.GetOrAdd((shapeType, displayType), build());
    }
}
