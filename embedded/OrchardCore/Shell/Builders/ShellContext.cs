using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A tenant's shell: its services and its pipeline. It lives until it is released and its last scope has ended.</summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private List<WeakReference<ShellContext>>? _dependents;
    private int _scopes;
    private bool _ending;

    /// <summary>Creates a shell without services.</summary>
    public ShellContext()
    {
    }

    /// <summary>When the shell was built.</summary>
    public long UtcTicks { get; } = DateTime.UtcNow.Ticks;

    /// <summary>The tenant's settings.</summary>
    public ShellSettings Settings { get; set; } = null!;

    /// <summary>From what the shell was built.</summary>
    public ShellBlueprint Blueprint { get; set; } = null!;

    /// <summary>The tenant's services.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Whether the events of the first scope were raised.</summary>
    public bool IsActivated { get; set; }

    /// <summary>The tenant's pipeline, once it was needed.</summary>
    public IShellPipeline Pipeline { get; set; } = null!;

    /// <summary>Whether the shell has ended.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Whether new scopes go to another shell.</summary>
    public bool Released { get; private set; }

    /// <summary>The number of scopes that haven't ended.</summary>
    public int ActiveScopes => Volatile.Read(ref _scopes);

    internal SemaphoreSlim PipelineLock { get; } = new(1, 1);

    /// <summary>Creates a scope, or gives null if the shell has ended or is ending.</summary>
    public Task<ShellScope> CreateScopeAsync()
        => Task.FromResult(TryEnter() ? new ShellScope(this, entered: true) : null!);

    /// <summary>Lets the shell end with its last scope.</summary>
    public async Task ReleaseAsync()
    {
        List<WeakReference<ShellContext>>? dependents;
        bool end;

        lock (_lock)
        {
            if (Released)
            {
                return;
            }

            Released = true;
            dependents = _dependents;
            _dependents = null;
            end = _scopes == 0;
            _ending = end;
        }

        foreach (var reference in dependents ?? [])
        {
            if (reference.TryGetTarget(out var dependent))
            {
                await dependent.ReleaseAsync();
            }
        }

        if (end)
        {
            await EndAsync();
        }
    }

    /// <summary>Makes another shell be released with this one.</summary>
    public async Task AddDependentShellAsync(ShellContext shellContext)
    {
        lock (_lock)
        {
            if (!Released)
            {
                _dependents ??= [];
                _dependents.RemoveAll(reference => !reference.TryGetTarget(out _));
                if (!_dependents.Exists(reference => reference.TryGetTarget(out var dependent) && dependent == shellContext))
                {
                    _dependents.Add(new WeakReference<ShellContext>(shellContext));
                }

                return;
            }
        }

        await shellContext.ReleaseAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (TryMarkDisposed())
        {
            (ServiceProvider as IDisposable)?.Dispose();
            Settings?.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (TryMarkDisposed())
        {
            if (ServiceProvider is IAsyncDisposable asyncDisposable)
            {
                await asyncDisposable.DisposeAsync();
            }

            Settings?.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    internal bool TryEnter()
    {
        lock (_lock)
        {
            if (_ending || IsDisposed)
            {
                return false;
            }

            _scopes++;

            return true;
        }
    }

    internal ValueTask LeaveAsync()
    {
        lock (_lock)
        {
            _scopes--;
            if (_scopes > 0 || !Released || _ending)
            {
                return ValueTask.CompletedTask;
            }

            _ending = true;
        }

        return EndAsync();
    }

    private async ValueTask EndAsync()
    {
        if (IsActivated)
        {
            var logger = ServiceProvider.GetService<ILogger<ShellContext>>();
            try
            {
                await using var scope = new ShellScope(this, entered: false);
                await scope.UsingServiceScopeAsync(TerminateAsync);
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger?.LogError(exception, "The shell of tenant '{Tenant}' didn't end cleanly", Settings.Name);
            }
        }

        await DisposeAsync();
    }

    private static async Task TerminateAsync(ShellScope scope)
    {
        var handlers = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
        foreach (var handler in handlers)
        {
            await handler.TerminatingAsync();
        }

        for (var i = handlers.Length - 1; i >= 0; i--)
        {
            await handlers[i].TerminatedAsync();
        }
    }

    private bool TryMarkDisposed()
    {
        lock (_lock)
        {
            if (IsDisposed)
            {
                return false;
            }

            IsDisposed = true;
            Released = true;
            _ending = true;

            return true;
        }
    }
}
