using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles;

namespace PartnerPlatform.Clouds;

public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageClouds = new("ManageClouds", "Change the settings of the cloud", isSecurityCritical: true);

    public static readonly Permission ViewClouds = new("ViewClouds", "View the settings of the clouds", [ManageClouds]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([ManageClouds, ViewClouds]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ManageClouds] },
        new() { Name = PartnerRoleNames.HostOperator, Permissions = [ManageClouds] },
        new() { Name = PartnerRoleNames.HostAuditor, Permissions = [ViewClouds] },
    ];
}
