using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Embedded;

/// <summary>What the application's builder adds to each tenant at one order.</summary>
internal sealed class DelegateStartup(int order)
{
    public int Order { get; } = order;

    public List<Action<IServiceCollection, IServiceProvider>> Services { get; } = [];

    public List<Action<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider>> Pipeline { get; } = [];

    public List<Func<IApplicationBuilder, IEndpointRouteBuilder, IServiceProvider, ValueTask>> AsyncPipeline { get; } = [];
}
