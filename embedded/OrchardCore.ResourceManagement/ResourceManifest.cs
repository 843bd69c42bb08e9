namespace OrchardCore.ResourceManagement;

/// <summary>Resources that a feature defines.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, Dictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path in front of relative addresses.</summary>
    public string? BasePath { get; private set; }

    /// <summary>Defines a resource.</summary>
    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var resources = (Dictionary<string, IList<ResourceDefinition>>)GetResources(resourceType);
        if (!resources.TryGetValue(resourceName, out var definitions))
        {
            resources[resourceName] = definitions = [];
        }

        definitions.Add(definition);
        return definition;
    }

    /// <summary>Defines a script.</summary>
    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    /// <summary>Defines a style sheet.</summary>
    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    /// <summary>The resources of a type, by name.</summary>
    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var resources))
        {
            _resources[resourceType] = resources = new Dictionary<string, IList<ResourceDefinition>>(StringComparer.OrdinalIgnoreCase);
        }

        return resources;
    }

    internal IEnumerable<ResourceDefinition> All() => _resources.Values.SelectMany(resources => resources.Values).SelectMany(definitions => definitions);
}
