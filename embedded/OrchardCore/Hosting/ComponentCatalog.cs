using System.Collections.Concurrent;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>The startups, controllers and view components of each extension, with the features that they belong to.</summary>
internal sealed class ComponentCatalog(TypeFeatureProvider typeFeatures)
{
    private readonly ConcurrentDictionary<IExtensionInfo, Component[]> _components = new();

    /// <summary>Gives the components of the enabled features, in the order of the features.</summary>
    public IEnumerable<(Type Type, IFeatureInfo Feature)> Get(IReadOnlyCollection<IFeatureInfo> enabled)
    {
        var ids = enabled.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);

        foreach (var feature in enabled)
        {
            foreach (var component in _components.GetOrAdd(feature.Extension, Read))
            {
                if (component.BelongsTo(feature) && component.Required.All(ids.Contains))
                {
                    yield return (component.Type, feature);
                }
            }
        }
    }

    private Component[] Read(IExtensionInfo extension)
    {
        if (extension is not ExtensionInfo { Module: var module })
        {
            return [];
        }

        return
        [
            .. ModuleTypes.GetComponents(module.Assembly, module.IsEmbedded)
                .Select(type => new Component(type, typeFeatures.FromDeclaration(type), RequireFeaturesAttribute.GetRequiredFeatureNamesForType(type)))
                .Where(component => component.Features.Length > 0 && component.Features[0].Extension == extension),
        ];
    }

    private sealed record Component(Type Type, IFeatureInfo[] Features, IList<string> Required)
    {
        public bool BelongsTo(IFeatureInfo feature) => Array.IndexOf(Features, feature) >= 0;
    }
}
