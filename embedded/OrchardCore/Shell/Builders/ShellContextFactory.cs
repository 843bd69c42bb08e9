using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Shell;
using OrchardCore.Embedded;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Builds shells from the tenant's features.</summary>
internal sealed class ShellContextFactory(
    TenantContainerFactory containerFactory,
    ShellDescriptorComposer composer,
    ILogger<ShellContextFactory> logger) : IShellContextFactory
{
    public async Task<ShellContext> CreateShellContextAsync(ShellSettings settings)
    {
        var stored = composer.IsFixed ? new ShellDescriptor() : await ReadDescriptorAsync(settings) ?? new ShellDescriptor();

        return await CreateAsync(settings, composer.Compose(settings, stored));
    }

    public Task<ShellContext> CreateSetupContextAsync(ShellSettings settings) => CreateAsync(settings, composer.ComposeSetup(settings));

    public Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor)
        => CreateAsync(settings, composer.Compose(settings, shellDescriptor));

    private async Task<ShellContext> CreateAsync(ShellSettings settings, ShellDescriptor descriptor)
    {
        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug("The shell of tenant '{Tenant}' is being built", settings.Name);
        }

        var blueprint = new ShellBlueprint { Settings = settings, Descriptor = descriptor };
        var context = new ShellContext
        {
            Settings = settings,
            Blueprint = blueprint,
            ServiceProvider = containerFactory.Create(settings, blueprint),
        };

        foreach (var handler in context.ServiceProvider.GetServices<IShellContextEvents>())
        {
            await handler.CreatedAsync(context);
        }

        return context;
    }

    // The features are in the tenant's database: a shell without them reads it.
    private async Task<ShellDescriptor?> ReadDescriptorAsync(ShellSettings settings)
    {
        var blueprint = new ShellBlueprint { Settings = settings, Descriptor = new ShellDescriptor() };
        await using var context = new ShellContext
        {
            Settings = settings,
            Blueprint = blueprint,
            ServiceProvider = containerFactory.Create(settings, blueprint),
        };

        ShellDescriptor? descriptor = null;
        var scope = await context.CreateScopeAsync();
        await scope.UsingServiceScopeAsync(async services =>
        {
            if (services.ServiceProvider.GetService<IShellDescriptorManager>() is { } manager)
            {
                descriptor = await manager.GetShellDescriptorAsync();
            }
        });

        return descriptor;
    }
}
