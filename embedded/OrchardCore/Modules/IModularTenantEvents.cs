using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>Events in the life of a tenant's shell.</summary>
public interface IModularTenantEvents
{
    /// <summary>The shell is about to serve its first scope.</summary>
    Task ActivatingAsync();

    /// <summary>The shell is about to serve its first scope; handlers are called in reverse order.</summary>
    Task ActivatedAsync();

    /// <summary>The shell has served its last scope.</summary>
    Task TerminatingAsync();

    /// <summary>The shell has served its last scope; handlers are called in reverse order.</summary>
    Task TerminatedAsync();

    /// <summary>The tenant is being removed.</summary>
    Task RemovingAsync(ShellRemovingContext context);
}
