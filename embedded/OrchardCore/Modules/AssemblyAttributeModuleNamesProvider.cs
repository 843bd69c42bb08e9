using System.Reflection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Modules;

/// <summary>Reads the names of modules that the build has written into the application's assembly.</summary>
public class AssemblyAttributeModuleNamesProvider : IModuleNamesProvider
{
    private readonly Lazy<string[]> _names;

    /// <summary>Reads the application of a host.</summary>
    public AssemblyAttributeModuleNamesProvider(IHostEnvironment hostingEnvironment)
        => _names = new(() =>
        [
            .. Assembly.Load(new AssemblyName(hostingEnvironment.ApplicationName))
                .GetCustomAttributes<ModuleNameAttribute>()
                .Select(attribute => attribute.Name),
        ]);

    /// <inheritdoc/>
    public IEnumerable<string> GetModuleNames() => _names.Value;
}
