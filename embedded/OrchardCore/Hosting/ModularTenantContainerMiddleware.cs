using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Modules;

/// <summary>Finds the tenant of a request and handles the rest of the request in a scope of it.</summary>
internal sealed class ModularTenantContainerMiddleware(RequestDelegate next, IShellHost shellHost, IRunningShellTable runningShellTable)
{
    public async Task Invoke(HttpContext httpContext)
    {
        await shellHost.InitializeAsync();

        var settings = runningShellTable.Match(httpContext.Request.Host, httpContext.Request.Path, fallbackToDefault: true);
        if (settings is null)
        {
            await next(httpContext);

            return;
        }

        if (settings.IsInitializing())
        {
            httpContext.Response.Headers[HeaderNames.RetryAfter] = "10";
            httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await httpContext.Response.WriteAsync("The requested tenant is currently initializing.", httpContext.RequestAborted);

            return;
        }

        var scope = await shellHost.GetScopeAsync(settings);
        var original = httpContext.Features.Get<IServiceProvidersFeature>();
        httpContext.Features.Set(new ShellContextFeature
        {
            ShellContext = scope.ShellContext,
            OriginalPath = httpContext.Request.Path,
            OriginalPathBase = httpContext.Request.PathBase,
        });

        httpContext.UseShellScopeServices();
        try
        {
            await scope.UsingAsync(_ => next(httpContext));
        }
        finally
        {
            httpContext.Features.Set(original);
        }
    }
}
