using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>Gives the services of the current scope, whichever that is at the moment.</summary>
public class ShellScopeServices : IKeyedServiceProvider, IServiceProvider
{
    private readonly IServiceProvider _services;

    /// <summary>Falls back to the given services where there is no scope.</summary>
    public ShellScopeServices(IServiceProvider services) => _services = services;

    private IServiceProvider Services => ShellScope.Services ?? _services;

    /// <inheritdoc/>
    public object? GetKeyedService(Type serviceType, object? serviceKey) => Services.GetKeyedService(serviceType, serviceKey);

    /// <inheritdoc/>
    public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => Services.GetRequiredKeyedService(serviceType, serviceKey);

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => Services.GetService(serviceType);
}
