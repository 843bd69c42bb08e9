using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Permissions that belong to no feature.</summary>
public static class StandardPermissions
{
    /// <summary>Everything. Members of the administrator role have it; check that role, or a permission, instead.</summary>
    public static readonly Permission SiteOwner = new("SiteOwner", "Site Owners Permission", isSecurityCritical: true);
}
