using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>Puts the dependencies of required resources in front of them.</summary>
internal sealed class ResourceExpansion(IResourceManager manager, ResourceManagementOptions options, IFileVersionProvider fileVersionProvider)
{
    private readonly Dictionary<ResourceDefinition, RequireSettings> _settings = [];
    private readonly List<ResourceDefinition> _order = [];
    private readonly List<ResourceDefinition> _open = [];

    public IReadOnlyList<ResourceRequiredContext> Expand(IEnumerable<RequireSettings> required)
    {
        foreach (var settings in required)
        {
            var resource = manager.FindResource(settings)
                ?? throw new InvalidOperationException($"Could not find a resource of type '{settings.Type}' named '{settings.Name}' with version '{settings.Version ?? "any"}'.");
            Add(resource, settings);
        }

        return
        [
            .. _order
                .Select((resource, index) => (resource, index, settings: _settings[resource]))
                .OrderBy(entry => entry.settings.Position switch
                {
                    ResourcePosition.First => 0,
                    ResourcePosition.Last => 2,
                    _ => 1,
                })
                .ThenBy(entry => entry.index)
                .Select(entry => new ResourceRequiredContext
                {
                    Resource = entry.resource,
                    Settings = entry.settings,
                    FileVersionProvider = fileVersionProvider,
                }),
        ];
    }

    private void Add(ResourceDefinition resource, RequireSettings settings)
    {
        if (_open.Contains(resource))
        {
            throw new InvalidOperationException($"The resource '{resource.Name}' depends on itself: {string.Join(" → ", _open.Select(open => open.Name))} → {resource.Name}.");
        }

        var own = _settings.TryGetValue(resource, out var known)
            ? known.Combine(settings)
            : new RequireSettings(options, resource).Combine(settings);
        own.AppendVersion = settings.AppendVersion ?? resource.AppendVersion ?? own.AppendVersion;
        own.UpdatePositionFromDependent(settings);
        _settings[resource] = own;
        _open.Add(resource);
        foreach (var dependency in (resource.Dependencies ?? []).Concat(settings.Dependencies ?? []))
        {
            AddDependency(resource, own, dependency);
        }

        _open.RemoveAt(_open.Count - 1);
        if (known is null)
        {
            _order.Add(resource);
        }
    }

    private void AddDependency(ResourceDefinition dependent, RequireSettings settings, string dependency)
    {
        var separator = dependency.IndexOf(':');
        var wanted = new RequireSettings(options)
        {
            Type = dependent.Type,
            Name = separator < 0 ? dependency : dependency[..separator],
            Version = separator < 0 ? null : dependency[(separator + 1)..],
            Location = settings.Location,
            CdnMode = settings.CdnMode,
            DebugMode = settings.DebugMode,
            Culture = settings.Culture,
        };
        var resource = manager.FindResource(wanted);
        if (resource is null)
        {
            return;
        }

        wanted.UpdatePositionFromDependent(settings);
        Add(resource, wanted);
        settings.UpdatePositionFromDependency(_settings[resource]);
    }
}
