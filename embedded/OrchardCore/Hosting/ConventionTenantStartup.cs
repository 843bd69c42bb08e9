using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Embedded;

/// <summary>A class named Startup that has the methods of a startup but doesn't implement the interface.</summary>
internal sealed class ConventionTenantStartup(object startup) : TenantStartup
{
    private readonly MethodInfo? _configureServices = startup.GetType().GetMethod("ConfigureServices", [typeof(IServiceCollection)]);
    private readonly MethodInfo? _configure = Array.Find(startup.GetType().GetMethods(), method => method.Name == "Configure");

    public override int Order => Read(nameof(Order)) ?? 0;

    public override int ConfigureOrder => Read(nameof(ConfigureOrder)) ?? Order;

    public override void ConfigureServices(IServiceCollection services) => Invoke(_configureServices, services);

    public override ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider services)
    {
        if (_configure is not null)
        {
            Invoke(_configure, [.. _configure.GetParameters().Select(parameter => Provide(parameter.ParameterType))]);
        }

        return ValueTask.CompletedTask;

        object Provide(Type type) => type == typeof(IApplicationBuilder) ? app
            : type == typeof(IEndpointRouteBuilder) ? routes
            : type == typeof(IServiceProvider) ? services
            : services.GetRequiredService(type);
    }

    private int? Read(string property) => startup.GetType().GetProperty(property)?.GetValue(startup) as int?;

    private void Invoke(MethodInfo? method, params object[] arguments)
        => method?.Invoke(startup, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
}
