using OrchardCore.Security.Permissions;

namespace OrchardCore.Features;

/// <summary>The permissions about features.</summary>
public static class FeaturesPermissions
{
    /// <summary>Turning features on and off.</summary>
    public static readonly Permission ManageFeatures = new("ManageFeatures", "Manage Features", isSecurityCritical: true);
}
