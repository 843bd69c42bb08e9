using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sample.Module;

public sealed class Startup(ShellSettings shellSettings) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(new Greeting($"Hello from {shellSettings.Name}"));
        services.AddSingleton<IBackgroundTask, CountingTask>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapGet("greeting", (Greeting greeting) => greeting.Text);
}
