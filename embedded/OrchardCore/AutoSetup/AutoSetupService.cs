using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;

namespace OrchardCore.AutoSetup.Services;

internal sealed class AutoSetupService(
    IShellHost shellHost,
    IShellSettingsManager shellSettingsManager,
    ISetupService setupService,
    ILogger<AutoSetupService> logger) : IAutoSetupService
{
    public async Task<ShellSettings> CreateTenantSettingsAsync(TenantSetupOptions setupOptions)
    {
        var settings = shellSettingsManager.CreateDefaultSettings().AsUninitialized().AsDisposable();

        settings.Name = setupOptions.ShellName!;
        settings.RequestUrlHost = setupOptions.RequestUrlHost!;
        settings.RequestUrlPrefix = setupOptions.RequestUrlPrefix!;
        settings["DatabaseProvider"] = setupOptions.DatabaseProvider;
        settings["ConnectionString"] = setupOptions.DatabaseConnectionString;
        settings["TablePrefix"] = setupOptions.DatabaseTablePrefix;
        settings["Schema"] = setupOptions.DatabaseSchema;
        settings["Secret"] = Guid.NewGuid().ToString();
        settings["RecipeName"] = setupOptions.RecipeName;
        settings["FeatureProfile"] = setupOptions.FeatureProfile;

        await shellHost.UpdateShellSettingsAsync(settings);

        return settings;
    }

    public async Task<SetupContext> GetSetupContextAsync(TenantSetupOptions options, ShellSettings shellSettings)
    {
        var recipes = await setupService.GetSetupRecipesAsync();
        var recipe = recipes.FirstOrDefault(recipe => string.Equals(recipe.Name, options.RecipeName, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"There is no setup recipe '{options.RecipeName}'.");

        return new SetupContext
        {
            ShellSettings = shellSettings,
            Recipe = recipe,
            Properties = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase)
            {
                [SetupConstants.SiteName] = options.SiteName!,
                [SetupConstants.AdminUsername] = options.AdminUsername!,
                [SetupConstants.AdminEmail] = options.AdminEmail!,
                [SetupConstants.AdminPassword] = options.AdminPassword!,
                [SetupConstants.SiteTimeZone] = options.SiteTimeZone!,
                [SetupConstants.DatabaseProvider] = options.DatabaseProvider!,
                [SetupConstants.DatabaseConnectionString] = options.DatabaseConnectionString!,
                [SetupConstants.DatabaseTablePrefix] = options.DatabaseTablePrefix!,
                [SetupConstants.DatabaseSchema] = options.DatabaseSchema!,
            },
        };
    }

    public async Task<(SetupContext, bool)> SetupTenantAsync(TenantSetupOptions setupOptions, ShellSettings shellSettings)
    {
        var context = await GetSetupContextAsync(setupOptions, shellSettings);

        logger.LogInformation("The automatic setup of the tenant '{Tenant}' begins.", shellSettings.Name);
        await setupService.SetupAsync(context);

        if (context.Errors.Count == 0)
        {
            logger.LogInformation("The automatic setup of the tenant '{Tenant}' succeeded.", shellSettings.Name);

            return (context, true);
        }

        foreach (var (field, message) in context.Errors)
        {
            logger.LogError("The automatic setup of the tenant '{Tenant}' failed: {Field} {Message}", shellSettings.Name, field, message);
        }

        return (context, false);
    }
}
