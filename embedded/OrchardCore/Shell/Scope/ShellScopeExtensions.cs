namespace OrchardCore.Environment.Shell.Scope;

/// <summary>Adds work to a given scope.</summary>
public static class ShellScopeExtensions
{
    /// <summary>Adds work for the scope's end, before what was added earlier unless it has to be last.</summary>
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false)
    {
        scope.AddBeforeDispose(callback, last);

        return scope;
    }

    /// <summary>Adds work for the scope's end, before what was added earlier unless it has to be last.</summary>
    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Action<ShellScope> callback, bool last = false)
        => scope.RegisterBeforeDispose(ended => { callback(ended); return Task.CompletedTask; }, last);

    /// <summary>Signals a key when the scope has ended.</summary>
    public static ShellScope AddDeferredSignal(this ShellScope scope, string key)
    {
        scope.AddSignal(key);

        return scope;
    }

    /// <summary>Does something in a scope of its own when this one has ended.</summary>
    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task)
    {
        scope.AddTask(task);

        return scope;
    }

    /// <summary>Does something in a scope of its own when this one has ended.</summary>
    public static ShellScope AddDeferredTask(this ShellScope scope, Action<ShellScope> callback)
        => scope.AddDeferredTask(child => { callback(child); return Task.CompletedTask; });

    /// <summary>Adds a handler for an exception of the scope.</summary>
    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler)
    {
        scope.AddHandler(handler);

        return scope;
    }

    /// <summary>Adds a handler for an exception of the scope.</summary>
    public static ShellScope AddExceptionHandler(this ShellScope scope, Action<ShellScope, Exception> handler)
        => scope.AddExceptionHandler((failed, exception) => { handler(failed, exception); return Task.CompletedTask; });
}
