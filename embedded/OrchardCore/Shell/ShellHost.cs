using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

/// <summary>Holds the settings of all tenants and the shells that were needed so far.</summary>
internal sealed class ShellHost(
    IShellSettingsManager settingsManager,
    IShellContextFactory contextFactory,
    IRunningShellTable runningShellTable,
    ILogger<ShellHost> logger) : IShellHost, IDisposable, IAsyncDisposable
{
    private const string SetupSuffix = "/setup";

    private readonly ConcurrentDictionary<string, ShellSettings> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ShellContext> _contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _initializing = new(1, 1);
    private volatile bool _initialized;

    public ShellsEvent LoadingAsync { get; set; } = null!;

    public ShellEvent ReleasingAsync { get; set; } = null!;

    public ShellEvent ReloadingAsync { get; set; } = null!;

    public ShellEvent RemovingAsync { get; set; } = null!;

    public Task InitializeAsync() => _initialized ? Task.CompletedTask : LoadAsync();

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings)
    {
        var key = GetKey(settings);
        if (_contexts.TryGetValue(key, out var current) && !current.Released)
        {
            return current;
        }

        var gate = _locks.GetOrAdd(settings.Name, static _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync();
        try
        {
            if (_contexts.TryGetValue(key, out current) && !current.Released)
            {
                return current;
            }

            // A setup works on settings that aren't saved before it succeeds.
            var latest = settings.IsInitializing() ? settings : _settings.GetValueOrDefault(settings.Name, settings);
            var created = latest.IsUninitialized() || latest.State == Models.TenantState.Invalid
                ? await contextFactory.CreateSetupContextAsync(latest)
                : await contextFactory.CreateShellContextAsync(latest);

            _contexts[key] = created;

            return created;
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<ShellScope> GetScopeAsync(ShellSettings settings)
    {
        while (true)
        {
            var context = await GetOrCreateShellContextAsync(settings);
            if (await context.CreateScopeAsync() is { } scope)
            {
                return scope;
            }

            // It was released in between.
            _contexts.TryRemove(KeyValuePair.Create(GetKey(settings), context));
        }
    }

    public async Task UpdateShellSettingsAsync(ShellSettings settings)
    {
        settings.VersionId = IdGenerator.GenerateId();
        await settingsManager.SaveSettingsAsync(settings);
        await ReloadShellContextAsync(settings);
    }

    public async Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && ReloadingAsync is { } handlers)
        {
            foreach (var handler in handlers.GetInvocationList().Cast<ShellEvent>())
            {
                await handler(settings.Name);
            }
        }

        var reloaded = await settingsManager.LoadSettingsAsync(settings.Name) ?? settings;
        Register(reloaded);
        await EndContextAsync(settings.Name);
    }

    public async Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && ReleasingAsync is { } handlers)
        {
            foreach (var handler in handlers.GetInvocationList().Cast<ShellEvent>())
            {
                await handler(settings.Name);
            }
        }

        await EndContextAsync(settings.Name);
    }

    public IEnumerable<ShellContext> ListShellContexts() => [.. _contexts.Values];

    public bool TryGetShellContext(string name, [MaybeNullWhen(false)] out ShellContext shellContext) => _contexts.TryGetValue(name, out shellContext);

    public bool TryGetSettings(string name, [MaybeNullWhen(false)] out ShellSettings settings) => _settings.TryGetValue(name, out settings);

    public IEnumerable<ShellSettings> GetAllSettings() => [.. _settings.Values];

    public async Task RemoveShellSettingsAsync(ShellSettings settings)
    {
        CheckRemovable(settings);
        await settingsManager.RemoveSettingsAsync(settings);
        await RemoveShellContextAsync(settings);
    }

    public async Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        CheckRemovable(settings);
        if (eventSource && RemovingAsync is { } handlers)
        {
            foreach (var handler in handlers.GetInvocationList().Cast<ShellEvent>())
            {
                await handler(settings.Name);
            }
        }

        runningShellTable.Remove(settings);
        _settings.TryRemove(settings.Name, out _);
        await EndContextAsync(settings.Name);
    }

    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings) => ReleaseShellContextAsync(settings);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _contexts.Keys.ToArray())
        {
            await EndContextAsync(name);
        }
    }

    private async Task LoadAsync()
    {
        await _initializing.WaitAsync();
        try
        {
            if (_initialized)
            {
                return;
            }

            if (LoadingAsync is { } handlers)
            {
                foreach (var handler in handlers.GetInvocationList().Cast<ShellsEvent>())
                {
                    await handler();
                }
            }

            var all = (await settingsManager.LoadSettingsAsync()).ToList();
            if (!all.Exists(settings => settings.IsDefaultShell()))
            {
                var settings = settingsManager.CreateDefaultSettings().AsDefaultShell().AsUninitialized();
                settings.VersionId = IdGenerator.GenerateId();
                await settingsManager.SaveSettingsAsync(settings);
                all.Add(await settingsManager.LoadSettingsAsync(settings.Name) ?? settings);
            }

            foreach (var settings in all)
            {
                Register(settings);
            }

            _initialized = true;
        }
        finally
        {
            _initializing.Release();
        }
    }

    private void Register(ShellSettings settings)
    {
        _settings[settings.Name] = settings;

        if (settings.IsRunning() || settings.IsUninitialized() || settings.IsInitializing())
        {
            runningShellTable.Add(settings);
        }
        else
        {
            runningShellTable.Remove(settings);
        }

        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.LogDebug("Tenant '{Tenant}' is {State}", settings.Name, settings.State);
        }
    }

    // While a setup runs on settings of its own, requests still see the tenant that waits for it.
    private static string GetKey(ShellSettings settings) => settings.IsInitializing() ? settings.Name + SetupSuffix : settings.Name;

    private async Task EndContextAsync(string name)
    {
        foreach (var key in new[] { name, name + SetupSuffix })
        {
            if (_contexts.TryRemove(key, out var context))
            {
                await context.ReleaseAsync();
            }
        }
    }

    private void CheckRemovable(ShellSettings settings)
    {
        if (settings.IsDefaultShell())
        {
            throw new InvalidOperationException("The default tenant can't be removed.");
        }

        if (!settings.IsRemovable() || (_contexts.TryGetValue(settings.Name, out var context) && context.ActiveScopes > 0))
        {
            throw new InvalidOperationException($"The tenant '{settings.Name}' is in use.");
        }
    }
}
