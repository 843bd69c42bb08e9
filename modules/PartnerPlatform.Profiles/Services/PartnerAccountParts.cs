using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>The parts of a partner account by name.</summary>
public static class PartnerAccountParts
{
    public static string Name(this ContentItem account) => account.DisplayText ?? string.Empty;

    public static PartnerAccountPart Account(this ContentItem account) =>
        account.GetOrCreate<PartnerAccountPart>(nameof(PartnerAccountPart));

    public static OrganizationProfilePart Organization(this ContentItem account) =>
        account.GetOrCreate<OrganizationProfilePart>(nameof(OrganizationProfilePart));

    public static BillingProfilePart Billing(this ContentItem account) =>
        account.GetOrCreate<BillingProfilePart>(nameof(BillingProfilePart));
}
