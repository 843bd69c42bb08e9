namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a role of a given name gets by default.</summary>
public class PermissionStereotype
{
    /// <summary>The name of the role.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The permissions that the role gets.</summary>
    public IEnumerable<Permission>? Permissions { get; set; }
}
