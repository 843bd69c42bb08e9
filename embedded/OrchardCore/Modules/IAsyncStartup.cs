using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Modules;

/// <summary>A startup that prepares the tenant's pipeline asynchronously.</summary>
public interface IAsyncStartup
{
    /// <summary>Runs before the same startup's synchronous configuration of the pipeline.</summary>
    ValueTask ConfigureAsync(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider);
}
