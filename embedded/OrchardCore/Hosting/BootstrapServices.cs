using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Embedded;

/// <summary>What the constructors of startups may ask for: the application's services, and the tenant's settings and features.</summary>
internal sealed class BootstrapServices(IServiceProvider host, ShellSettings settings, ShellDescriptor descriptor) : IKeyedServiceProvider
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(ShellSettings))
        {
            return settings;
        }

        if (serviceType == typeof(IShellConfiguration))
        {
            return settings.ShellConfiguration;
        }

        if (serviceType == typeof(ShellDescriptor))
        {
            return descriptor;
        }

        return serviceType == typeof(IServiceProvider) ? this : serviceType == typeof(IServiceProviderIsService) ? null : host.GetService(serviceType);
    }

    public object? GetKeyedService(Type serviceType, object? serviceKey) => host.GetKeyedService(serviceType, serviceKey);

    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => host.GetRequiredKeyedService(serviceType, serviceKey);
}
