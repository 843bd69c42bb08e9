using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Scripting;

namespace OrchardCore.Recipes;

/// <summary>The function <c>configuration(key, default)</c>.</summary>
internal sealed class ConfigurationMethodProvider : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new()
        {
            Name = "configuration",
            Method = services => (Func<string, object?, object?>)((key, fallback) =>
                services.GetRequiredService<IShellConfiguration>()[key] ?? fallback),
        },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;
}
