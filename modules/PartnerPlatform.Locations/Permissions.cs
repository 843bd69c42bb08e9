using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles;

namespace PartnerPlatform.Locations;

public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ViewLocations = new("ViewPartnerLocations", "View the locations and the MPN association of the partner account");

    public static readonly Permission EditLocations = new("EditPartnerLocations", "Add and edit locations of the partner account and ask for their deletion");

    public static readonly Permission AssociateMpnId = new("AssociateMpnId", "Associate an MPN ID with the tenant of the partner account");

    public static readonly Permission ManageLocations = new("ManagePartnerLocations", "Decide, suspend, delete and import locations", isSecurityCritical: true);

    public static readonly Permission ManageAssociations = new("ManageMpnAssociations", "Decide MPN associations and correct the country of a tenant", isSecurityCritical: true);

    public static readonly Permission ManageAssociationPolicy = new("ManageMpnAssociationPolicy", "Change the policy of MPN associations", isSecurityCritical: true);

    public static readonly Permission ViewAssociationPolicy = new(
        "ViewMpnAssociationPolicy", "View the policy of MPN associations", [ManageAssociationPolicy]);

    private static readonly Permission[] _all =
    [
        ViewLocations, EditLocations, AssociateMpnId, ManageLocations, ManageAssociations, ManageAssociationPolicy, ViewAssociationPolicy,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        Stereotype(PartnerRoleNames.GlobalAdmin, ViewLocations, EditLocations, AssociateMpnId),
        Stereotype(PartnerRoleNames.AccountAdmin, ViewLocations, EditLocations, AssociateMpnId),
        Stereotype(PartnerRoleNames.MpnPartnerAdmin, ViewLocations),
        Stereotype(PartnerRoleNames.BillingAdmin, ViewLocations),
        Stereotype(PartnerRoleNames.AdminAgent, ViewLocations),
        Stereotype(PartnerRoleNames.ComplianceAdmin, ViewLocations),
        Stereotype(PartnerRoleNames.HostOperator, ViewLocations, ManageLocations, ManageAssociations, ManageAssociationPolicy),
        Stereotype(PartnerRoleNames.HostReviewer, ViewLocations),
        Stereotype(PartnerRoleNames.HostTaxReviewer, ViewLocations),
        Stereotype(PartnerRoleNames.HostAuditor, ViewLocations, ViewAssociationPolicy),
    ];

    private static PermissionStereotype Stereotype(string role, params Permission[] permissions) =>
        new() { Name = role, Permissions = permissions };
}
