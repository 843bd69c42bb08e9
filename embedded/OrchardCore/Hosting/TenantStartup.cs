using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Embedded;

/// <summary>One startup of a tenant, whatever form it was written in.</summary>
internal abstract class TenantStartup
{
    public abstract int Order { get; }

    public abstract int ConfigureOrder { get; }

    public required IFeatureInfo? Feature { get; init; }

    public abstract void ConfigureServices(IServiceCollection services);

    public abstract ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider services);
}
