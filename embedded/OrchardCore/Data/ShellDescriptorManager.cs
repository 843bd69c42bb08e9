using Microsoft.Extensions.Logging;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.Environment.Shell.Data.Descriptors;

/// <summary>Keeps the features of a tenant in its database.</summary>
internal sealed class ShellDescriptorManager(
    ShellSettings shellSettings,
    TenantStore tenantStore,
    IServiceProvider services,
    IEnumerable<IShellDescriptorManagerEventHandler> eventHandlers,
    ILogger<ShellDescriptorManager> logger) : IShellDescriptorManager
{
    private ShellDescriptor? _descriptor;

    public async Task<ShellDescriptor> GetShellDescriptorAsync()
    {
        if (tenantStore.Store is null)
        {
            return null!;
        }

        if (_descriptor is null)
        {
            await tenantStore.InitializeAsync();
            (_, _descriptor) = await Documents.GetOrCreateImmutableAsync<ShellDescriptor>();
        }

        return _descriptor.SerialNumber == 0 ? null! : _descriptor;
    }

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        await tenantStore.InitializeAsync();
        var descriptor = await Documents.GetOrCreateMutableAsync<ShellDescriptor>();
        if (descriptor.SerialNumber != priorSerialNumber)
        {
            throw new InvalidOperationException($"The features of tenant '{shellSettings.Name}' were changed by another update.");
        }

        descriptor.SerialNumber++;
        descriptor.Features = [.. enabledFeatures.Distinct()];
        descriptor.Installed =
        [
            .. descriptor.Installed,
            .. descriptor.Features
                .Where(feature => !descriptor.Installed.Any(installed => installed.Id == feature.Id))
                .Select(feature => new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber }),
        ];
        _descriptor = descriptor;

        // The next shell reads the descriptor from the database: it's told of the change when that is committed.
        await Documents.UpdateAsync(
            descriptor,
            stored => eventHandlers.InvokeAsync((handler, changed, settings) => handler.ChangedAsync(changed, settings), stored, shellSettings, logger),
            checkConcurrency: true);
    }

    private IDocumentStore Documents => (IDocumentStore)services.GetService(typeof(IDocumentStore))!;
}
