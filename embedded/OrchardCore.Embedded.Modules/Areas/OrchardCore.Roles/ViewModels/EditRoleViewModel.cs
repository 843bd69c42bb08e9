namespace OrchardCore.Roles.ViewModels;

internal sealed class EditRoleViewModel
{
    public string Name { get; set; } = string.Empty;

    public string? RoleDescription { get; set; }

    public bool IsAdminRole { get; set; }

    public List<PermissionGroup> Groups { get; set; } = [];
}
