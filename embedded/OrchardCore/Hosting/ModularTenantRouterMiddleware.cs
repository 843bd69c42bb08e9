using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Modules;

/// <summary>Hands a request to the pipeline of its tenant.</summary>
internal sealed class ModularTenantRouterMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext httpContext)
    {
        if (httpContext.Features.Get<ShellContextFeature>() is not { ShellContext: var shell })
        {
            await next(httpContext);

            return;
        }

        var prefix = shell.Settings.RequestUrlPrefix;
        if (!string.IsNullOrEmpty(prefix) && httpContext.Request.Path.StartsWithSegments("/" + prefix, StringComparison.OrdinalIgnoreCase, out var matched, out var remaining))
        {
            httpContext.Request.PathBase += matched;
            httpContext.Request.Path = remaining;
        }

        if (shell.Pipeline is null)
        {
            await shell.BuildPipelineAsync();
        }

        await shell.Pipeline!.Invoke(httpContext);
    }
}
