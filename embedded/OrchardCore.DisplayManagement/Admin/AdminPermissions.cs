using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>The permissions about the admin.</summary>
public static class AdminPermissions
{
    /// <summary>Opening the admin at all.</summary>
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");

    /// <summary>Changing the settings of the admin.</summary>
    public static readonly Permission ManageAdminSettings = new("ManageAdminSettings", "Manage Admin Settings");
}
