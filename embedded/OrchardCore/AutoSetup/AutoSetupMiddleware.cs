using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AutoSetup.Extensions;
using OrchardCore.AutoSetup.Options;
using OrchardCore.AutoSetup.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.AutoSetup;

/// <summary>Sets up the tenant when its first request comes.</summary>
internal sealed class AutoSetupMiddleware(
    RequestDelegate next,
    IShellHost shellHost,
    IShellSettingsManager shellSettingsManager,
    ShellSettings shellSettings,
    IDistributedLock distributedLock,
    IOptions<AutoSetupOptions> options)
{
    private readonly TenantSetupOptions? _setupOptions =
        options.Value.Tenants.Find(tenant => string.Equals(tenant.ShellName, shellSettings.Name, StringComparison.Ordinal));

    public async Task InvokeAsync(HttpContext httpContext)
    {
        if (_setupOptions is null || !shellSettings.IsUninitialized())
        {
            await next(httpContext);

            return;
        }

        var (locker, locked) = await distributedLock.TryAcquireAutoSetupLockAsync(options.Value.LockOptions);

        if (!locked)
        {
            throw new TimeoutException($"The lock of the automatic setup of the tenant '{shellSettings.Name}' wasn't free in time.");
        }

        await using var acquired = locker;

        if (await IsDoneAsync())
        {
            RespondUnavailable(httpContext);

            return;
        }

        var setupService = httpContext.RequestServices.GetRequiredService<IAutoSetupService>();
        var (_, succeeded) = await setupService.SetupTenantAsync(_setupOptions, shellSettings);

        if (!succeeded)
        {
            RespondUnavailable(httpContext);

            return;
        }

        if (_setupOptions.IsDefault)
        {
            foreach (var tenant in options.Value.Tenants.Where(tenant => !tenant.IsDefault))
            {
                await setupService.CreateTenantSettingsAsync(tenant);
            }
        }

        httpContext.Response.Redirect(httpContext.Request.PathBase.HasValue ? httpContext.Request.PathBase.Value : "/");
    }

    private async Task<bool> IsDoneAsync()
    {
        if (!shellSettings.IsUninitialized())
        {
            return true;
        }

        var stored = await shellSettingsManager.LoadSettingsAsync(shellSettings.Name);

        if (stored is null || stored.IsUninitialized())
        {
            return false;
        }

        await shellHost.ReloadShellContextAsync(shellSettings, eventSource: false);

        return true;
    }

    private static void RespondUnavailable(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        httpContext.Response.Headers.RetryAfter = "10";
    }
}
