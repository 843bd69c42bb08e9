using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes what the features of a tenant have stored, then what the host keeps for it.</summary>
internal sealed class ShellRemovalManager(
    IShellHost shellHost,
    IShellContextFactory contextFactory,
    IExtensionManager extensionManager,
    IEnumerable<IShellRemovingHandler> handlers,
    IStringLocalizer<ShellRemovalManager> localizer,
    ILogger<ShellRemovalManager> logger) : IShellRemovalManager
{
    private readonly IStringLocalizer S = localizer;

    public async Task<ShellRemovingContext> RemoveAsync(ShellSettings shellSettings, bool localResourcesOnly = false)
    {
        var context = new ShellRemovingContext { ShellSettings = shellSettings, LocalResourcesOnly = localResourcesOnly };

        if (shellSettings.IsDefaultShell() || !shellSettings.IsRemovable() || shellHost.IsShellActive(shellSettings))
        {
            context.ErrorMessage = S["The tenant '{0}' can't be removed.", shellSettings.Name];

            return context;
        }

        if (shellSettings.IsDisabled())
        {
            await RemoveFromFeaturesAsync(context);
        }

        foreach (var handler in handlers.Reverse())
        {
            if (!context.Success)
            {
                break;
            }

            await TryAsync(context, () => handler.RemovingAsync(context), handler.GetType());
        }

        if (context.Success)
        {
            await TryAsync(context, () => shellHost.RemoveShellSettingsAsync(shellSettings), typeof(IShellHost));
        }

        return context;
    }

    private async Task RemoveFromFeaturesAsync(ShellRemovingContext context)
    {
        var descriptor = new ShellDescriptor
        {
            Features = [.. extensionManager.GetFeatures().Where(feature => !feature.DefaultTenantOnly).Select(feature => new ShellFeature(feature.Id))],
        };

        await using var shell = await contextFactory.CreateDescribedContextAsync(context.ShellSettings, descriptor);
        var (locker, locked) = await shell.TryAcquireShellRemovingLockAsync();
        if (!locked)
        {
            context.FailedOnLockTimeout = true;
            context.ErrorMessage = S["The tenant '{0}' is already being removed.", context.ShellSettings.Name];

            return;
        }

        await using (locker)
        {
            var scope = await shell.CreateScopeAsync();
            await scope.UsingServiceScopeAsync(async services =>
            {
                foreach (var events in services.ServiceProvider.GetServices<IModularTenantEvents>().Reverse())
                {
                    if (context.Success)
                    {
                        await TryAsync(context, () => events.RemovingAsync(context), events.GetType());
                    }
                }
            });
        }
    }

    private async Task TryAsync(ShellRemovingContext context, Func<Task> remove, Type source)
    {
        try
        {
            await remove();
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogError(exception, "{Handler} failed to remove tenant '{Tenant}'", source.FullName, context.ShellSettings.Name);
            context.ErrorMessage = S["The tenant '{0}' could not be removed.", context.ShellSettings.Name];
            context.Error = exception;
        }
    }
}
