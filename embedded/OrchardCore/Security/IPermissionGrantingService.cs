using System.Security.Claims;

namespace OrchardCore.Security;

/// <summary>Decides whether claims grant a permission.</summary>
public interface IPermissionGrantingService
{
    /// <summary>Returns whether one of the claims grants the permission or one that implies it.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="claims">The claims to look at.</param>
    bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim>? claims);
}
