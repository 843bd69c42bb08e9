namespace OrchardCore.Roles.ViewModels;

internal sealed class RoleListEntry
{
    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public bool IsSystemRole { get; set; }

    public bool IsAdminRole { get; set; }
}
