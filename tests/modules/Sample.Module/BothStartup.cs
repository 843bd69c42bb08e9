using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Modules;

namespace Sample.Module;

[Feature("Sample.Module")]
[RequireFeatures("Sample.Module.Extra")]
public sealed class BothStartup : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapGet("both", () => "both");
}
