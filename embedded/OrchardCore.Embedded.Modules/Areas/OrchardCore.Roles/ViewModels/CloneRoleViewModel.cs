namespace OrchardCore.Roles.ViewModels;

internal sealed class CloneRoleViewModel
{
    public string SourceName { get; set; } = string.Empty;

    public string? Name { get; set; }

    public string? RoleDescription { get; set; }
}
