using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Razor;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The templates of a tenant, by path.</summary>
internal sealed class RazorShapeTemplates(IRazorPageFactoryProvider pageFactories, IRazorPageActivator activator)
{
    private readonly ConcurrentDictionary<string, RazorShapeTemplate> _templates = new(StringComparer.OrdinalIgnoreCase);

    public RazorShapeTemplate Get(string path)
        => _templates.GetOrAdd(path, static (path, state) => new RazorShapeTemplate(path, state.pageFactories, state.activator), (pageFactories, activator));
}
