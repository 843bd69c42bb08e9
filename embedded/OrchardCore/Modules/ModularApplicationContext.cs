using Microsoft.Extensions.Hosting;
using OrchardCore.Embedded;

namespace OrchardCore.Modules;

/// <summary>Finds the application's modules when they are first asked for.</summary>
public class ModularApplicationContext : IApplicationContext
{
    private readonly Lazy<Application> _application;

    /// <summary>Creates the context of a host.</summary>
    public ModularApplicationContext(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> moduleNamesProviders)
        => _application = new(() => new Application(environment, LoadModules(environment, moduleNamesProviders)));

    /// <inheritdoc/>
    public Application Application => _application.Value;

    private static List<Module> LoadModules(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> providers)
    {
        var modules = EmbeddedModules.Load().ToList();
        var known = modules.Select(module => module.Name).Append(environment.ApplicationName).Append(EmbeddedModules.AssemblyName).ToHashSet(StringComparer.Ordinal);

        modules.AddRange(providers.SelectMany(provider => provider.GetModuleNames()).Where(known.Add).Select(name => new Module(name)));

        return modules;
    }
}
