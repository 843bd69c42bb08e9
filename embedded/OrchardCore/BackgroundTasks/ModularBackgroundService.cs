using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace OrchardCore.BackgroundTasks;

/// <summary>Looks regularly for due background tasks in the tenants that have served a request.</summary>
internal sealed class ModularBackgroundService(
    IShellHost shellHost,
    IHttpContextAccessor httpContextAccessor,
    IOptions<BackgroundServiceOptions> options,
    IClock clock,
    TimeProvider timeProvider,
    ILogger<ModularBackgroundService> logger) : BackgroundService
{
    private readonly ConcurrentDictionary<(string Tenant, string Task), BackgroundTaskScheduler> _schedulers = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.ShellWarmup)
        {
            await WarmUpAsync();
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(options.Value.PollingTime, timeProvider, stoppingToken);
                await RunRoundAsync(stoppingToken);
                await Task.Delay(options.Value.MinimumIdleTime, timeProvider, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger.LogError(exception, "A round of background tasks failed");
            }
        }
    }

    private async Task WarmUpAsync()
    {
        await shellHost.InitializeAsync();
        foreach (var settings in shellHost.GetAllSettings().Where(settings => settings.IsRunning()))
        {
            try
            {
                var scope = await shellHost.GetScopeAsync(settings);
                await scope.UsingAsync(child => child.ShellContext.BuildPipelineAsync());
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger.LogError(exception, "Tenant '{Tenant}' couldn't be warmed up", settings.Name);
            }
        }
    }

    private Task RunRoundAsync(CancellationToken stoppingToken)
    {
        var tenants = shellHost.ListShellContexts()
            .Where(shell => shell.Settings.IsRunning() && !shell.Released && shell.HasPipeline())
            .Select(shell => shell.Settings)
            .ToArray();

        foreach (var key in _schedulers.Keys.Where(key => !Array.Exists(tenants, tenant => tenant.Name == key.Tenant)))
        {
            _schedulers.TryRemove(key, out _);
        }

        return Parallel.ForEachAsync(tenants, stoppingToken, RunTenantAsync);
    }

    private async ValueTask RunTenantAsync(ShellSettings tenant, CancellationToken stoppingToken)
    {
        var due = new List<BackgroundTaskScheduler>();

        await UsingScopeAsync(tenant, async scope =>
        {
            foreach (var task in scope.ServiceProvider.GetServices<IBackgroundTask>())
            {
                var scheduler = _schedulers.GetOrAdd((tenant.Name, task.GetTaskName()), key => new BackgroundTaskScheduler(key.Tenant, key.Task, clock.UtcNow - options.Value.PollingTime, clock));
                await UpdateAsync(scheduler, task, scope.ServiceProvider);
                if (scheduler.CanRun())
                {
                    due.Add(scheduler);
                }
            }
        });

        foreach (var scheduler in due)
        {
            if (!stoppingToken.IsCancellationRequested)
            {
                await UsingScopeAsync(tenant, scope => RunTaskAsync(scope, scheduler, stoppingToken));
            }
        }
    }

    private static async Task UpdateAsync(BackgroundTaskScheduler scheduler, IBackgroundTask task, IServiceProvider services)
    {
        BackgroundTaskSettings? settings = null;
        foreach (var provider in services.GetServices<IBackgroundTaskSettingsProvider>())
        {
            settings ??= await provider.GetSettingsAsync(task);
        }

        scheduler.Settings = settings ?? task.GetDefaultSettings();

        if (services.GetService<ISiteService>() is { } siteService && await siteService.GetSiteSettingsAsync() is { TimeZoneId.Length: > 0 } site)
        {
            scheduler.TimeZone = services.GetRequiredService<IClock>().GetTimeZone(site.TimeZoneId);
        }
    }

    private async Task RunTaskAsync(ShellScope scope, BackgroundTaskScheduler scheduler, CancellationToken stoppingToken)
    {
        if (scope.ServiceProvider.GetServices<IBackgroundTask>().GetTaskByName(scheduler.Name) is not { } task)
        {
            return;
        }

        var (locker, locked) = await scope.ServiceProvider.GetRequiredService<IDistributedLock>().TryAcquireBackgroundTaskLockAsync(scheduler.Settings);
        if (!locked)
        {
            return;
        }

        await using (locker)
        {
            if (scheduler.Settings.UsePipeline)
            {
                await scope.ShellContext.BuildPipelineAsync();
            }

            scheduler.Run();
            var context = new BackgroundTaskEventContext(scheduler.Name, scope);
            var handlers = scope.ServiceProvider.GetServices<IBackgroundTaskEventHandler>().ToArray();
            await handlers.InvokeAsync((handler, run, token) => handler.ExecutingAsync(run, token), context, stoppingToken, logger);

            try
            {
                await task.DoWorkAsync(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception exception) when (!exception.IsFatal() && !stoppingToken.IsCancellationRequested)
            {
                logger.LogError(exception, "Background task '{Task}' of tenant '{Tenant}' failed", scheduler.Name, scheduler.Tenant);
                context.Exception = exception;
                await scope.HandleExceptionAsync(exception);
            }

            await handlers.InvokeAsync((handler, run, token) => handler.ExecutedAsync(run, token), context, stoppingToken, logger);
        }
    }

    private async Task UsingScopeAsync(ShellSettings tenant, Func<ShellScope, Task> execute)
    {
        try
        {
            var scope = await shellHost.GetScopeAsync(tenant);
            httpContextAccessor.HttpContext = scope.ShellContext.CreateHttpContext();
            await scope.UsingAsync(execute);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            logger.LogError(exception, "Background tasks of tenant '{Tenant}' failed", tenant.Name);
        }
        finally
        {
            httpContextAccessor.HttpContext = null;
        }
    }
}
