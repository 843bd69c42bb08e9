using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace PartnerPlatform.Testing;

/// <summary>Runs a background task of a site when a test asks for it, at the time that the request names.</summary>
public static class TestTasks
{
    /// <summary>The address of the tasks: <c>/test-tasks/{class name}</c>, to be posted to.</summary>
    public const string Path = "/test-tasks";

    internal static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.Path.StartsWithSegments(Path, out var name))
        {
            await next(context);
            return;
        }

        var tasks = context.RequestServices.GetServices<IBackgroundTask>();
        if (tasks.FirstOrDefault(task => task.GetType().Name == name.Value?.Trim('/')) is not { } found)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await found.DoWorkAsync(context.RequestServices, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
