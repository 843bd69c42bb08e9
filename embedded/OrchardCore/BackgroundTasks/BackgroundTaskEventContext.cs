using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundTasks;

/// <summary>A run of a background task.</summary>
public class BackgroundTaskEventContext
{
    private readonly ShellScope _scope;

    /// <summary>Describes a run in a scope.</summary>
    public BackgroundTaskEventContext(string name, ShellScope scope)
    {
        Name = name;
        _scope = scope;
    }

    /// <summary>The task's name.</summary>
    public string Name { get; }

    /// <summary>The tenant in which the task runs.</summary>
    public string Tenant => _scope.ShellContext.Settings.Name;

    /// <summary>The services of the run's scope.</summary>
    public IServiceProvider Services => _scope.ServiceProvider;

    /// <summary>What the task threw, if it failed.</summary>
    public Exception Exception { get; set; } = null!;

    /// <summary>Whether the task failed.</summary>
    public bool HasException => Exception is not null;
}
