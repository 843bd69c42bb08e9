using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardCore.BackgroundJobs;

/// <summary>Work that a request starts but doesn't wait for.</summary>
public static class HttpBackgroundJob
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Does something as the same user when the request has ended.</summary>
    public static Task ExecuteAfterEndOfRequestAsync(string jobName, Func<ShellScope, Task> job)
    {
        if (ShellScope.Current is not { } scope)
        {
            return Task.CompletedTask;
        }

        var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        if (accessor.HttpContext is not { } request)
        {
            return Task.CompletedTask;
        }

        var shellHost = scope.ServiceProvider.GetRequiredService<IShellHost>();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        request.Response.OnCompleted(() =>
        {
            ended.TrySetResult();

            return Task.CompletedTask;
        });

        var run = new Job(jobName, scope.ShellContext.Settings, request.User, ended.Task, job);
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => RunAsync(shellHost, accessor, run));
        }

        return Task.CompletedTask;
    }

    /// <summary>Does something as the same user when the request has ended.</summary>
    public static Task ExecuteAfterEndOfRequestAsync<T1>(string jobName, T1 item1, Func<ShellScope, T1, Task> job)
        => ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1));

    /// <summary>Does something as the same user when the request has ended.</summary>
    public static Task ExecuteAfterEndOfRequestAsync<T1, T2>(string jobName, T1 item1, T2 item2, Func<ShellScope, T1, T2, Task> job)
        => ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2));

    /// <summary>Does something as the same user when the request has ended.</summary>
    public static Task ExecuteAfterEndOfRequestAsync<T1, T2, T3>(string jobName, T1 item1, T2 item2, T3 item3, Func<ShellScope, T1, T2, T3, Task> job)
        => ExecuteAfterEndOfRequestAsync(jobName, scope => job(scope, item1, item2, item3));

    private static async Task RunAsync(IShellHost shellHost, IHttpContextAccessor accessor, Job run)
    {
        ILogger? logger = null;
        try
        {
            await run.RequestEnded.WaitAsync(s_patience);

            var scope = await shellHost.GetScopeAsync(run.Tenant.Name);
            logger = scope.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(HttpBackgroundJob).FullName!);
            accessor.HttpContext = scope.ShellContext.CreateHttpContext();
            accessor.HttpContext.User = run.User;
            await scope.UsingAsync(run.Work);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger?.LogError(exception, "Background job '{Job}' of tenant '{Tenant}' failed", run.Name, run.Tenant.Name);
        }
        finally
        {
            accessor.HttpContext = null;
        }
    }

    private sealed record Job(string Name, ShellSettings Tenant, System.Security.Claims.ClaimsPrincipal User, Task RequestEnded, Func<ShellScope, Task> Work);
}
