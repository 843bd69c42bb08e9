namespace OrchardCore.Roles.ViewModels;

internal sealed class PermissionGroup
{
    public string Title { get; set; } = string.Empty;

    public List<PermissionEntry> Permissions { get; } = [];
}
