using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>A startup that does nothing until its methods are overridden.</summary>
public abstract class StartupBase : IStartup, IAsyncStartup
{
    /// <summary>Creates the startup.</summary>
    protected StartupBase()
    {
    }

    /// <inheritdoc/>
    public virtual int Order { get; }

    /// <inheritdoc/>
    public virtual int ConfigureOrder => Order;

    /// <inheritdoc/>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public virtual void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
    }

    /// <inheritdoc/>
    public virtual ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => ValueTask.CompletedTask;
}
