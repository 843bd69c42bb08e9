namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes what the host keeps for a tenant.</summary>
public interface IShellRemovingHandler
{
    /// <summary>The tenant is being removed.</summary>
    Task RemovingAsync(ShellRemovingContext context);
}
