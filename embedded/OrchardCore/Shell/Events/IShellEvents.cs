namespace OrchardCore.Environment.Shell.Events;

/// <summary>Events of the shell host.</summary>
public interface IShellEvents
{
    /// <summary>The tenants are about to be loaded.</summary>
    ShellsEvent LoadingAsync { get; set; }

    /// <summary>A tenant's shell is about to be released.</summary>
    ShellEvent ReleasingAsync { get; set; }

    /// <summary>A tenant is about to be reloaded.</summary>
    ShellEvent ReloadingAsync { get; set; }

    /// <summary>A tenant's shell is about to be removed.</summary>
    ShellEvent RemovingAsync { get; set; }
}
