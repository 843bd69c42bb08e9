using OrchardCore.Security.Permissions;
using PartnerPlatform.Profiles;

namespace PartnerPlatform.Support;

public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission EditSupportProfile = new("EditPartnerSupportProfile", "Edit the support details of the partner account");

    public static readonly Permission ViewSupportProfile = new(
        "ViewPartnerSupportProfile",
        "View the support details of the partner account",
        [EditSupportProfile]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([ViewSupportProfile, EditSupportProfile]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        Stereotype(EditSupportProfile, PartnerRoleNames.GlobalAdmin),
        Stereotype(EditSupportProfile, PartnerRoleNames.AccountAdmin),
        Stereotype(EditSupportProfile, PartnerRoleNames.AdminAgent),
        Stereotype(ViewSupportProfile, PartnerRoleNames.MpnPartnerAdmin),
        Stereotype(ViewSupportProfile, PartnerRoleNames.BillingAdmin),
        Stereotype(ViewSupportProfile, PartnerRoleNames.ComplianceAdmin),
        Stereotype(ViewSupportProfile, PartnerRoleNames.SalesAgent),
        Stereotype(ViewSupportProfile, PartnerRoleNames.HelpdeskAgent),
        Stereotype(ViewSupportProfile, PartnerRoleNames.HostOperator),
        Stereotype(ViewSupportProfile, PartnerRoleNames.HostReviewer),
        Stereotype(ViewSupportProfile, PartnerRoleNames.HostTaxReviewer),
        Stereotype(ViewSupportProfile, PartnerRoleNames.HostAuditor),
        Stereotype(ViewSupportProfile, PartnerRoleNames.HostCallAgent),
    ];

    private static PermissionStereotype Stereotype(Permission permission, string role) =>
        new() { Name = role, Permissions = [permission] };
}
