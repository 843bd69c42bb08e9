using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>A unit of work in a tenant: its services, its items, and what happens at its end.</summary>
public sealed class ShellScope : IServiceScope, IDisposable, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder?> s_current = new();

    private readonly AsyncServiceScope _serviceScope;
    private readonly bool _entered;
    private Dictionary<object, object?>? _items;
    private LinkedList<Func<ShellScope, Task>>? _beforeDispose;
    private List<Func<ShellScope, Exception, Task>>? _exceptionHandlers;
    private HashSet<string>? _deferredSignals;
    private List<Func<ShellScope, Task>>? _deferredTasks;
    private bool _serviceScopeOnly;
    private bool _terminated;
    private bool _disposed;

    /// <summary>Creates a scope in a shell.</summary>
    public ShellScope(ShellContext shellContext)
        : this(shellContext, Enter(shellContext))
    {
    }

    internal ShellScope(ShellContext shellContext, bool entered)
    {
        ShellContext = shellContext;
        _entered = entered;
        _serviceScope = shellContext.ServiceProvider.CreateAsyncScope();
    }

    /// <summary>The shell of the scope.</summary>
    public ShellContext ShellContext { get; }

    /// <summary>The services of the scope.</summary>
    public IServiceProvider ServiceProvider => _serviceScope.ServiceProvider;

    /// <summary>The shell of the current scope, or null.</summary>
    public static ShellContext Context => Current?.ShellContext!;

    /// <summary>The services of the current scope, or null.</summary>
    public static IServiceProvider Services => Current?.ServiceProvider!;

    /// <summary>The current scope, or null.</summary>
    public static ShellScope Current => s_current.Value?.Scope!;

    /// <summary>Sets an item of the current scope.</summary>
    public static void Set(object key, object value)
    {
        if (Current is { } scope)
        {
            scope.Items[key] = value;
        }
    }

    /// <summary>Gives an item of the current scope, or null.</summary>
    public static object Get(object key) => Current?._items?.GetValueOrDefault(key)!;

    /// <summary>Gives an item of the current scope, or the default value.</summary>
    public static T Get<T>(object key) => Get(key) is T value ? value : default!;

    /// <summary>Gives an item of the current scope; creates it if it is missing.</summary>
    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Current is not { } scope)
        {
            return factory();
        }

        if (scope.Items.TryGetValue(key, out var item) && item is T value)
        {
            return value;
        }

        var created = factory();
        scope.Items[key] = created;

        return created;
    }

    /// <summary>Gives an item of the current scope; creates it if it is missing.</summary>
    public static T GetOrCreate<T>(object key)
        where T : class, new()
        => GetOrCreate(key, () => new T());

    /// <summary>Sets the current scope's item of a type.</summary>
    public static void SetFeature<T>(T value) => Set(typeof(T), value!);

    /// <summary>Gives the current scope's item of a type, or the default value.</summary>
    public static T GetFeature<T>() => Get<T>(typeof(T));

    /// <summary>Gives the current scope's item of a type; creates it if it is missing.</summary>
    public static T GetOrCreateFeature<T>(Func<T> factory) => GetOrCreate(typeof(T), factory);

    /// <summary>Gives the current scope's item of a type; creates it if it is missing.</summary>
    public static T GetOrCreateFeature<T>()
        where T : class, new()
        => GetOrCreate(typeof(T), () => new T());

    /// <summary>Creates another scope in the current tenant.</summary>
    public static Task<ShellScope> CreateChildScopeAsync() => CreateChildScopeAsync(Required.ShellContext.Settings);

    /// <summary>Creates a scope in a tenant.</summary>
    public static Task<ShellScope> CreateChildScopeAsync(ShellSettings settings)
        => Required.ServiceProvider.GetRequiredService<IShellHost>().GetScopeAsync(settings);

    /// <summary>Creates a scope in a tenant.</summary>
    public static Task<ShellScope> CreateChildScopeAsync(string tenant)
        => Required.ServiceProvider.GetRequiredService<IShellHost>().GetScopeAsync(tenant);

    /// <summary>Does something in another scope of the current tenant.</summary>
    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true)
        => await (await CreateChildScopeAsync()).UsingAsync(execute, activateShell);

    /// <summary>Does something in a scope of a tenant.</summary>
    public static async Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true)
        => await (await CreateChildScopeAsync(settings)).UsingAsync(execute, activateShell);

    /// <summary>Does something in a scope of a tenant.</summary>
    public static async Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true)
        => await (await CreateChildScopeAsync(tenant)).UsingAsync(execute, activateShell);

    /// <summary>Makes this the current scope of what is called from here.</summary>
    public void StartAsyncFlow() => s_current.Value = new Holder { Scope = this };

    /// <summary>Does something in this scope and disposes of it; neither activates the shell nor runs deferred work.</summary>
    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        await using (this)
        {
            _serviceScopeOnly = true;
            StartAsyncFlow();
            await execute(this);
        }
    }

    /// <summary>Does something in this scope, ends its work and disposes of it.</summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        await using (this)
        {
            StartAsyncFlow();
            try
            {
                if (activateShell && !ShellContext.IsActivated)
                {
                    await ActivateShellAsync();
                }

                await execute(this);
            }
            catch (Exception exception)
            {
                await HandleExceptionAsync(exception);
                await EndWorkAsync();

                throw;
            }

            await EndWorkAsync();
        }
    }

    /// <summary>Adds work for the end of the current scope, before what was added earlier unless it has to be last.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) => Current?.AddBeforeDispose(callback, last);

    /// <summary>Signals a key when the current scope has ended.</summary>
    public static void AddDeferredSignal(string key) => Current?.AddSignal(key);

    /// <summary>Does something in a scope of its own when the current scope has ended.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Current?.AddTask(task);

    /// <summary>Adds a handler for an exception of the current scope.</summary>
    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) => Current?.AddHandler(handler);

    /// <summary>Calls the scope's handlers of exceptions.</summary>
    public async Task HandleExceptionAsync(Exception e)
    {
        foreach (var handler in _exceptionHandlers ?? [])
        {
            await handler(this, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await _serviceScope.DisposeAsync();

        if (s_current.Value is { } holder && holder.Scope == this)
        {
            holder.Scope = null;
        }

        if (_entered)
        {
            await ShellContext.LeaveAsync();
        }
    }

    internal object? GetItem(object key) => _items?.GetValueOrDefault(key);

    internal void AddBeforeDispose(Func<ShellScope, Task> callback, bool last)
    {
        ThrowIfTerminated();
        _beforeDispose ??= new LinkedList<Func<ShellScope, Task>>();
        _ = last ? _beforeDispose.AddLast(callback) : _beforeDispose.AddFirst(callback);
    }

    internal void AddSignal(string key)
    {
        ThrowIfTerminated();
        (_deferredSignals ??= []).Add(key);
    }

    internal void AddTask(Func<ShellScope, Task> task)
    {
        ThrowIfTerminated();
        (_deferredTasks ??= []).Add(task);
    }

    internal void AddHandler(Func<ShellScope, Exception, Task> handler) => (_exceptionHandlers ??= []).Add(handler);

    private static ShellScope Required => Current ?? throw new InvalidOperationException("There is no current shell scope.");

    private Dictionary<object, object?> Items => _items ??= [];

    private static bool Enter(ShellContext shellContext)
        => shellContext.TryEnter() ? true : throw new ObjectDisposedException(nameof(ShellContext), $"The shell of tenant '{shellContext.Settings?.Name}' has ended.");

    private async Task ActivateShellAsync()
    {
        var (locker, locked) = await ShellContext.TryAcquireShellActivateLockAsync();
        if (!locked)
        {
            throw new TimeoutException($"The shell of tenant '{ShellContext.Settings.Name}' couldn't be locked for its activation.");
        }

        await using (locker)
        {
            if (!ShellContext.IsActivated)
            {
                await new ShellScope(ShellContext).UsingAsync(RaiseActivationAsync, activateShell: false);
                ShellContext.IsActivated = true;
            }
        }
    }

    private static async Task RaiseActivationAsync(ShellScope scope)
    {
        var handlers = scope.ServiceProvider.GetServices<IModularTenantEvents>().ToArray();
        foreach (var handler in handlers)
        {
            await handler.ActivatingAsync();
        }

        for (var i = handlers.Length - 1; i >= 0; i--)
        {
            await handlers[i].ActivatedAsync();
        }
    }

    private async Task EndWorkAsync()
    {
        if (_serviceScopeOnly)
        {
            return;
        }

        // Callbacks may add others while they run.
        while (_beforeDispose?.First is { } node)
        {
            _beforeDispose.RemoveFirst();
            await node.Value(this);
        }

        _terminated = true;

        if (_deferredSignals is not null)
        {
            var signal = ServiceProvider.GetRequiredService<ISignal>();
            foreach (var key in _deferredSignals)
            {
                await signal.SignalTokenAsync(key);
            }
        }

        if (_deferredTasks is not null)
        {
            await RunDeferredTasksAsync(_deferredTasks);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "One task's failure must not keep the others from running.")]
    private async Task RunDeferredTasksAsync(List<Func<ShellScope, Task>> tasks)
    {
        var shellHost = ServiceProvider.GetRequiredService<IShellHost>();
        foreach (var task in tasks)
        {
            // The shell may have been released meanwhile: the task runs in the tenant's current one. What its activation
            // defers must not wait for the activation.
            var scope = await shellHost.GetScopeAsync(ShellContext.Settings);
            await scope.UsingAsync(async child =>
            {
                try
                {
                    await task(child);
                }
                catch (Exception exception)
                {
                    child.ServiceProvider.GetRequiredService<ILogger<ShellScope>>()
                        .LogError(exception, "A deferred task of tenant '{Tenant}' failed", child.ShellContext.Settings.Name);
                    await child.HandleExceptionAsync(exception);
                }
            }, activateShell: scope.ShellContext != ShellContext);
        }
    }

    private void ThrowIfTerminated()
    {
        if (_terminated)
        {
            throw new InvalidOperationException("The shell scope has ended its work: nothing can be added to it.");
        }
    }

    private sealed class Holder
    {
        public ShellScope? Scope { get; set; }
    }
}
