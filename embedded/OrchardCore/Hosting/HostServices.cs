using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Embedded;

/// <summary>
/// The application's services as tenants see them: they share its singletons, except those that carry state of a
/// request pipeline. The container of a tenant disposes of what it creates, so singletons that can be disposed of are
/// handed over as instances, and all others are looked up when they are needed.
/// </summary>
internal sealed class HostServices(IServiceCollection services)
{
    // The application's routing holds its endpoints.
    private const string RoutingAssembly = "Microsoft.AspNetCore.Routing";

    private static readonly string[] s_assembliesOfTenants =
    [
        "Microsoft.AspNetCore.DataProtection",
        "Microsoft.AspNetCore.Antiforgery",
        "Microsoft.AspNetCore.Authentication",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.Extensions.Http",
        "Microsoft.Extensions.Diagnostics",
    ];

    private readonly Lock _lock = new();
    private ServiceDescriptor[]? _shared;

    /// <summary>Gives the descriptors with which a tenant's container begins.</summary>
    public ServiceDescriptor[] GetShared(IServiceProvider provider)
    {
        lock (_lock)
        {
            return _shared ??= [.. Share(provider)];
        }
    }

    private IEnumerable<ServiceDescriptor> Share(IServiceProvider provider)
    {
        foreach (var group in services.GroupBy(descriptor => (descriptor.ServiceType, descriptor.ServiceKey)))
        {
            var (type, key) = group.Key;
            if (type == typeof(IHostedService) || type.Assembly == typeof(HostServices).Assembly && IsOfHostOnly(type))
            {
                continue;
            }

            var descriptors = group.Where(descriptor => !IsOfRouting(descriptor)).ToArray();
            if (type.IsGenericTypeDefinition || IsOfTenants(type) || !Array.Exists(descriptors, IsSingleton))
            {
                foreach (var descriptor in descriptors)
                {
                    yield return descriptor;
                }

                continue;
            }

            var instances = new Lazy<object?[]>(() =>
                [.. key is null ? provider.GetServices(type) : provider.GetKeyedServices(type, key)]);

            for (var i = 0; i < descriptors.Length; i++)
            {
                yield return IsSingleton(descriptors[i]) ? ShareSingleton(descriptors[i], instances, i) : descriptors[i];
            }
        }
    }

    private static ServiceDescriptor ShareSingleton(ServiceDescriptor descriptor, Lazy<object?[]> instances, int index)
    {
        var implementation = descriptor.IsKeyedService ? descriptor.KeyedImplementationType : descriptor.ImplementationType;
        var instance = descriptor.IsKeyedService ? descriptor.KeyedImplementationInstance : descriptor.ImplementationInstance;

        if (instance is not null)
        {
            return descriptor;
        }

        if (implementation is not null && !typeof(IDisposable).IsAssignableFrom(implementation) && !typeof(IAsyncDisposable).IsAssignableFrom(implementation))
        {
            return descriptor.IsKeyedService
                ? ServiceDescriptor.KeyedSingleton(descriptor.ServiceType, descriptor.ServiceKey, (_, _) => instances.Value[index]!)
                : ServiceDescriptor.Singleton(descriptor.ServiceType, _ => instances.Value[index]!);
        }

        return descriptor.IsKeyedService
            ? ServiceDescriptor.KeyedSingleton(descriptor.ServiceType, descriptor.ServiceKey, instances.Value[index]!)
            : ServiceDescriptor.Singleton(descriptor.ServiceType, instances.Value[index]!);
    }

    private static bool IsOfRouting(ServiceDescriptor descriptor)
    {
        var implementation = descriptor.IsKeyedService
            ? null
            : descriptor.ImplementationType ?? descriptor.ImplementationFactory?.GetType().GenericTypeArguments[1];

        return (implementation ?? descriptor.ServiceType).Assembly.GetName().Name == RoutingAssembly
            || descriptor.ServiceType.Assembly.GetName().Name == RoutingAssembly;
    }

    private static bool IsSingleton(ServiceDescriptor descriptor) => descriptor.Lifetime == ServiceLifetime.Singleton;

    private static bool IsOfHostOnly(Type type) => type == typeof(DelegateStartup) || type == typeof(HostFeature) || type == typeof(HostServices);

    private static bool IsOfTenants(Type type)
    {
        var name = type.Assembly.GetName().Name!;

        return Array.Exists(s_assembliesOfTenants, assembly => name.StartsWith(assembly, StringComparison.Ordinal));
    }
}
