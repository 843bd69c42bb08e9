using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.Environment.Shell.Descriptor;

/// <summary>Keeps the tenant's features in its database.</summary>
internal sealed class StoredShellDescriptorManager(
    ISession session,
    ShellSettings shellSettings,
    IEnumerable<IShellDescriptorManagerEventHandler> eventHandlers,
    ILogger<StoredShellDescriptorManager> logger) : IShellDescriptorManager
{
    private ShellDescriptor? _descriptor;

    public async Task<ShellDescriptor> GetShellDescriptorAsync()
        => _descriptor ??= (await session.Query<ShellDescriptor>().FirstOrDefaultAsync())!;

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var descriptor = await GetShellDescriptorAsync() ?? new ShellDescriptor();
        if (descriptor.SerialNumber != priorSerialNumber)
        {
            throw new InvalidOperationException($"The features of tenant '{shellSettings.Name}' have changed in the meantime.");
        }

        descriptor.SerialNumber++;
        descriptor.Features = [.. enabledFeatures];

        var installed = descriptor.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        descriptor.Installed =
        [
            .. descriptor.Installed,
            .. descriptor.Features.Where(feature => installed.Add(feature.Id)).Select(feature => new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber }),
        ];

        _descriptor = descriptor;
        await session.SaveAsync(descriptor);

        // The next shell reads the descriptor from the database.
        await session.SaveChangesAsync();
        await eventHandlers.InvokeAsync((handler, changed, settings) => handler.ChangedAsync(changed, settings), descriptor, shellSettings, logger);
    }
}
