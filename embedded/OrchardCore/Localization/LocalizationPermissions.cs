using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

/// <summary>The permissions of localization.</summary>
public static class LocalizationPermissions
{
    /// <summary>May choose the cultures of the site.</summary>
    public static readonly Permission ManageCultures = new("ManageCultures", "Manage supported culture");
}
