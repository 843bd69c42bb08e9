using OrchardCore.Security.Permissions;

namespace PartnerPlatform.Profiles;

public sealed class Permissions : IPermissionProvider
{
    /// <summary>Only with this permission may a user see an account other than the own one.</summary>
    public static readonly Permission AccessAllAccounts = new("AccessAllPartnerAccounts", "See the data of every partner account");

    public static readonly Permission ManageAccounts = new("ManagePartnerAccounts", "Create, edit and import partner accounts", isSecurityCritical: true);

    public static readonly Permission ViewImports = new("ViewPartnerImports", "See every import and what came of it", [ManageAccounts]);

    public static readonly Permission ViewProfiles = new("ViewPartnerProfiles", "View the profiles of the partner account");

    public static readonly Permission EditOrganizationProfile = new("EditPartnerOrganizationProfile", "Edit the organization profile of the partner account");

    public static readonly Permission EditBillingAddress = new("EditPartnerBillingAddress", "Edit the billing address of the partner account");

    public static readonly Permission EditTaxId = new("EditPartnerTaxId", "Edit the tax ID of the partner account");

    public static readonly Permission EditBillingProfile = new(
        "EditPartnerBillingProfile",
        "Edit the contact and the purchase order number of the billing profile",
        [EditBillingAddress, EditTaxId]);

    public static readonly Permission ManageUsers = new("ManagePartnerUsers", "Invite, change and remove the users of the partner account", isSecurityCritical: true);

    private static readonly Permission[] _all =
    [
        AccessAllAccounts, ManageAccounts, ViewImports, ViewProfiles, EditOrganizationProfile, EditBillingAddress, EditTaxId, EditBillingProfile,
        ManageUsers,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        Stereotype(PartnerRoleNames.GlobalAdmin, ViewProfiles, EditOrganizationProfile, EditBillingAddress, EditTaxId, ManageUsers),
        Stereotype(PartnerRoleNames.AccountAdmin, ViewProfiles, EditOrganizationProfile, ManageUsers),
        Stereotype(PartnerRoleNames.MpnPartnerAdmin, ViewProfiles),
        Stereotype(PartnerRoleNames.BillingAdmin, ViewProfiles, EditTaxId),
        Stereotype(PartnerRoleNames.AdminAgent, ViewProfiles, EditTaxId),
        Stereotype(PartnerRoleNames.ComplianceAdmin, ViewProfiles),
        Stereotype(PartnerRoleNames.HostOperator, ViewProfiles, AccessAllAccounts, ManageAccounts, ManageUsers),
        Stereotype(PartnerRoleNames.HostReviewer, ViewProfiles, AccessAllAccounts),
        Stereotype(PartnerRoleNames.HostTaxReviewer, ViewProfiles, AccessAllAccounts),
        Stereotype(PartnerRoleNames.HostAuditor, ViewProfiles, AccessAllAccounts, ViewImports),
    ];

    private static PermissionStereotype Stereotype(string role, params Permission[] permissions) =>
        new() { Name = role, Permissions = permissions };
}
