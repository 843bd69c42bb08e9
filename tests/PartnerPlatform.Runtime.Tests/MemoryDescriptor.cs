using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace PartnerPlatform.Runtime.Tests;

/// <summary>Keeps features as long as the application runs.</summary>
internal sealed class MemoryDescriptor
{
    private readonly Dictionary<string, ShellDescriptor> _descriptors = [];

    public ShellDescriptor this[string tenant] => _descriptors.TryGetValue(tenant, out var descriptor) ? descriptor : _descriptors[tenant] = new ShellDescriptor();

    public void AddTo(OrchardCoreBuilder builder)
        => builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Scoped<IShellDescriptorManager>(provider => new Manager(
            this[provider.GetRequiredService<ShellSettings>().Name],
            provider.GetRequiredService<ShellSettings>(),
            provider.GetServices<IShellDescriptorManagerEventHandler>()))));

    private sealed class Manager(ShellDescriptor descriptor, ShellSettings settings, IEnumerable<IShellDescriptorManagerEventHandler> handlers) : IShellDescriptorManager
    {
        public Task<ShellDescriptor> GetShellDescriptorAsync() => Task.FromResult(descriptor);

        public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
        {
            descriptor.SerialNumber.ShouldBe(priorSerialNumber);
            descriptor.SerialNumber++;
            descriptor.Features = [.. enabledFeatures];
            foreach (var feature in descriptor.Features.Where(feature => descriptor.Installed.All(installed => installed.Id != feature.Id)))
            {
                descriptor.Installed.Add(new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber });
            }

            foreach (var handler in handlers)
            {
                await handler.ChangedAsync(descriptor, settings);
            }
        }
    }
}
