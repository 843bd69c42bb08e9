using OrchardCore.Security.Permissions;

namespace OrchardCore.Autoroute;

/// <summary>The permissions about paths.</summary>
public static class AutoroutePermissions
{
    /// <summary>May make an item the home page.</summary>
    public static readonly Permission SetHomepage = new("SetHomepage", "Set homepage.");
}
