namespace OrchardCore.Roles.ViewModels;

internal sealed class PermissionEntry
{
    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public bool IsSecurityCritical { get; set; }

    /// <summary>Whether the role has the permission itself.</summary>
    public bool IsGranted { get; set; }

    /// <summary>Whether the role has the permission, itself or through another.</summary>
    public bool IsEffective { get; set; }
}
