namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes tenants.</summary>
public interface IShellRemovalManager
{
    /// <summary>Removes a tenant and what it stored; the first error ends it.</summary>
    Task<ShellRemovingContext> RemoveAsync(ShellSettings shellSettings, bool localResourcesOnly = false);
}
