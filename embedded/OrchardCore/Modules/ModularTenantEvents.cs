using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>Handles no event until its methods are overridden.</summary>
public class ModularTenantEvents : IModularTenantEvents
{
    /// <summary>Creates the handler.</summary>
    public ModularTenantEvents()
    {
    }

    /// <inheritdoc/>
    public virtual Task ActivatedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task ActivatingAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task TerminatedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task TerminatingAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task RemovingAsync(ShellRemovingContext context) => Task.CompletedTask;
}
