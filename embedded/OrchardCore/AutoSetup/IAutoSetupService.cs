using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;

namespace OrchardCore.AutoSetup.Services;

/// <summary>Sets up tenants from configuration.</summary>
public interface IAutoSetupService
{
    /// <summary>Saves the settings of a tenant that its first request will set up.</summary>
    Task<ShellSettings> CreateTenantSettingsAsync(TenantSetupOptions setupOptions);

    /// <summary>Returns the context of the setup.</summary>
    Task<SetupContext> GetSetupContextAsync(TenantSetupOptions options, ShellSettings shellSettings);

    /// <summary>Sets up the tenant; returns the context and whether it succeeded.</summary>
    Task<(SetupContext, bool)> SetupTenantAsync(TenantSetupOptions setupOptions, ShellSettings shellSettings);
}
