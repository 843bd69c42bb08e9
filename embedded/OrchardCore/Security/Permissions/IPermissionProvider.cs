namespace OrchardCore.Security.Permissions;

/// <summary>Names the permissions of a feature and who gets them by default.</summary>
public interface IPermissionProvider
{
    /// <summary>Returns all permissions of the feature.</summary>
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>Returns the permissions that well-known roles get when the feature is installed.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
