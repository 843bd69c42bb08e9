using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell;

/// <summary>Keeps features of the default tenant and of the application from other tenants.</summary>
internal sealed class DefaultTenantOnlyFeatureValidationProvider(IExtensionManager extensionManager, ShellSettings shellSettings) : IFeatureValidationProvider
{
    public ValueTask<bool> IsFeatureValidAsync(string id)
    {
        if (shellSettings.IsDefaultShell())
        {
            return ValueTask.FromResult(true);
        }

        var needed = extensionManager.GetFeatureDependencies(id);

        return ValueTask.FromResult(needed.All(feature => !feature.DefaultTenantOnly && feature.Category != Application.ModuleCategory));
    }
}
