namespace OrchardCore.ResourceManagement;

/// <summary>The resources of all features, and how they are sent.</summary>
public class ResourceManagementOptions
{
    private Dictionary<(string Type, string Name), ResourceDefinition[]>? _index;

    /// <summary>Whether resources come from content delivery networks.</summary>
    public bool UseCdn { get; set; }

    /// <summary>The address put in front of own resources.</summary>
    public string? CdnBaseUrl { get; set; }

    /// <summary>Whether the debug forms are sent.</summary>
    public bool DebugMode { get; set; }

    /// <summary>The culture of resources that come in several.</summary>
    public string? Culture { get; set; }

    /// <summary>Whether addresses carry a version of the file's content.</summary>
    public bool AppendVersion { get; set; } = true;

    /// <summary>The path of the site.</summary>
    public string ContentBasePath { get; set; } = "";

    /// <summary>The manifests of all features.</summary>
    public HashSet<ResourceManifest> ResourceManifests { get; set; } = [];

    internal ResourceDefinition[] Find(string type, string name)
    {
        var index = _index ??= BuildIndex();
        return index.TryGetValue((type.ToLowerInvariant(), name.ToLowerInvariant()), out var found) ? found : [];
    }

    private Dictionary<(string Type, string Name), ResourceDefinition[]> BuildIndex()
        => ResourceManifests
            .SelectMany(manifest => manifest.All())
            .GroupBy(definition => (definition.Type.ToLowerInvariant(), definition.Name.ToLowerInvariant()))
            .ToDictionary(group => group.Key, group => group.ToArray());
}
