using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Extensions;

/// <summary>Reads the manifests of the application's modules when they are first asked for.</summary>
internal sealed class ExtensionManager(IApplicationContext applicationContext, IEnumerable<IFeatureBuilderEvents> featureBuilderEvents) : IExtensionManager
{
    private readonly Lock _lock = new();
    private IReadOnlyList<ExtensionInfo> _extensions = [];
    private Dictionary<string, ExtensionInfo> _extensionsById = [];
    private volatile FeatureGraph? _graph;

    private FeatureGraph Graph => _graph ?? ReadManifests();

    public IExtensionInfo GetExtension(string extensionId)
    {
        _ = Graph;

        return !string.IsNullOrEmpty(extensionId) && _extensionsById.TryGetValue(extensionId, out var extension)
            ? extension
            : new NotFoundExtensionInfo(extensionId);
    }

    public IEnumerable<IExtensionInfo> GetExtensions()
    {
        _ = Graph;

        return _extensions;
    }

    public IEnumerable<IFeatureInfo> GetFeatures() => Graph.Features;

    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => Graph.GetWithDependencies(featureIdsToLoad);

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => Graph.GetDependencies(featureId);

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => Graph.GetDependents(featureId);

    public Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo)
    {
        if (extensionInfo is not ExtensionInfo { Module: var module })
        {
            return Task.FromResult(new ExtensionEntry { ExtensionInfo = extensionInfo, IsError = true });
        }

        var types = module.IsEmbedded
            ? module.Assembly.GetTypes().Where(type => type.Namespace?.StartsWith(module.Name, StringComparison.Ordinal) == true)
            : module.Assembly.GetExportedTypes();

        return Task.FromResult(new ExtensionEntry
        {
            ExtensionInfo = extensionInfo,
            Assembly = module.Assembly,
            ExportedTypes = [.. types.Where(type => type is { IsClass: true, IsAbstract: false })],
        });
    }

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));

    private FeatureGraph ReadManifests()
    {
        lock (_lock)
        {
            if (_graph is not null)
            {
                return _graph;
            }

            var reader = new FeatureReader(featureBuilderEvents);
            var extensions = applicationContext.Application.Modules.Select(module => new ExtensionInfo(module)).ToArray();
            foreach (var extension in extensions)
            {
                extension.Features = reader.Read(extension);
            }

            var graph = new FeatureGraph(extensions.SelectMany(extension => extension.Features));
            var positions = graph.Features.Select((feature, index) => (feature.Extension, index))
                .GroupBy(entry => entry.Extension)
                .ToDictionary(group => group.Key, group => group.Min(entry => entry.index));

            _extensions = [.. extensions.OrderBy(extension => positions.GetValueOrDefault(extension, int.MaxValue))];
            _extensionsById = extensions.ToDictionary(extension => extension.Id, StringComparer.Ordinal);
            _graph = graph;

            return graph;
        }
    }
}
