using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.BackgroundTasks;

/// <summary>Requests that nobody sent.</summary>
public static class ShellContextExtensions
{
    /// <summary>Makes the context in which work of a tenant runs outside a request.</summary>
    public static HttpContext CreateHttpContext(this ShellContext shell)
    {
        var settings = shell.Settings;
        var host = Array.Find(settings.RequestUrlHosts, candidate => !candidate.StartsWith("*.", StringComparison.Ordinal)) ?? "localhost";
        var context = new DefaultHttpContext();

        context.Request.Scheme = Uri.UriSchemeHttps;
        context.Request.Host = new HostString(host);
        context.Request.Path = "/";
        context.Request.PathBase = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? PathString.Empty : new PathString("/" + settings.RequestUrlPrefix);
        context.Items["IsBackground"] = true;
        context.RequestServices = shell.ServiceProvider;
        context.Features.Set(new ShellContextFeature { ShellContext = shell, OriginalPath = "/", OriginalPathBase = PathString.Empty });

        return context.UseShellScopeServices();
    }
}
