using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;
using Module = OrchardCore.Modules.Module;

namespace OrchardCore.Environment.Extensions;

/// <summary>Assigns types to features by what was registered, by their attribute, or by their module.</summary>
internal sealed class TypeFeatureProvider(IApplicationContext applicationContext, Lazy<IExtensionManager> extensions) : ITypeFeatureProvider
{
    private readonly ConcurrentDictionary<Type, IFeatureInfo[]> _features = new();
    private readonly Lazy<Dictionary<Assembly, Module[]>> _modules = new(() => applicationContext.Application.Modules
        .GroupBy(module => module.Assembly)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(module => module.Name.Length).ToArray()));

    public IExtensionInfo GetExtensionForDependency(Type dependency) => GetFeatureForDependency(dependency).Extension;

    public IFeatureInfo GetFeatureForDependency(Type dependency) => Find(dependency)[0];

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => Find(dependency);

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature)
        => _features.Where(entry => entry.Value.Any(candidate => candidate.Id == feature.Id)).Select(entry => entry.Key);

    public void TryAdd(Type type, IFeatureInfo feature)
        => _features.AddOrUpdate(
            type,
            static (_, added) => [added],
            static (_, known, added) => known.Any(candidate => candidate.Id == added.Id) ? known : [.. known, added],
            feature);

    /// <summary>Gives the features that a type belongs to by its attribute and its module, none if it is of no module.</summary>
    internal IFeatureInfo[] FromDeclaration(Type type)
    {
        if (FindModule(type) is not { } module)
        {
            return [];
        }

        var extension = extensions.Value.GetExtensions().FirstOrDefault(candidate => candidate is ExtensionInfo info && info.Module == module);
        if (extension is null)
        {
            return [];
        }

        if (type.GetCustomAttribute<FeatureAttribute>(inherit: false) is { } attribute)
        {
            return extension.Features.FirstOrDefault(feature => feature.Id == attribute.FeatureName) is { } named ? [named] : [];
        }

        return extension.Features.FirstOrDefault(feature => feature.Id == extension.Id) is { } main ? [main] : [.. extension.Features];
    }

    private Module? FindModule(Type type)
    {
        if (!_modules.Value.TryGetValue(type.Assembly, out var modules))
        {
            return null;
        }

        if (modules is [{ IsEmbedded: false } single])
        {
            return single;
        }

        var typeNamespace = type.Namespace ?? string.Empty;

        return Array.Find(modules, module => typeNamespace.StartsWith(module.Name, StringComparison.Ordinal)
            && (typeNamespace.Length == module.Name.Length || typeNamespace[module.Name.Length] == '.'));
    }

    private IFeatureInfo[] Find(Type dependency)
    {
        if (_features.TryGetValue(dependency, out var known))
        {
            return known;
        }

        var declared = FromDeclaration(dependency.IsGenericType ? dependency.GetGenericTypeDefinition() : dependency);
        if (declared.Length == 0)
        {
            throw new InvalidOperationException($"The type '{dependency.FullName}' belongs to no feature.");
        }

        return _features.GetOrAdd(dependency, declared);
    }
}
