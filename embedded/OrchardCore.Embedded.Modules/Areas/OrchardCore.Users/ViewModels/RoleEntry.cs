namespace OrchardCore.Users.ViewModels;

internal sealed class RoleEntry
{
    public string Role { get; set; } = string.Empty;

    public string? Description { get; set; }

    public bool IsSelected { get; set; }

    public bool CanAssign { get; set; }
}
