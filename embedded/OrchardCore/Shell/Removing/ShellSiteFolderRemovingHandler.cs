namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Removes the tenant's folder.</summary>
internal sealed class ShellSiteFolderRemovingHandler(ShellFiles files) : IShellRemovingHandler
{
    public Task RemovingAsync(ShellRemovingContext context)
    {
        var folder = files.GetTenantFolder(context.ShellSettings.Name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }
}
