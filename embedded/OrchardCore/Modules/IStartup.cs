using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Modules;

/// <summary>Adds services and middleware of a feature to each tenant in which it is enabled.</summary>
public interface IStartup
{
    /// <summary>The order of <see cref="ConfigureServices"/> among startups.</summary>
    int Order { get; }

    /// <summary>The order of <see cref="Configure"/> among startups.</summary>
    int ConfigureOrder { get; }

    /// <summary>Adds services to the tenant's container.</summary>
    void ConfigureServices(IServiceCollection services);

    /// <summary>Adds middleware and endpoints to the tenant's pipeline.</summary>
    void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
