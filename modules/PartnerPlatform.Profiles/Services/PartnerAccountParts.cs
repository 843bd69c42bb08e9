using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>The parts of a partner account by name.</summary>
public static class PartnerAccountParts
{
    public static string Name(this ContentItem account) => account.DisplayText ?? string.Empty;

    public static PartnerAccountPart Account(this ContentItem account) =>
        account.GetOrCreate<PartnerAccountPart>(nameof(PartnerAccountPart));

    /// <summary>Where the headquarters is: by its address, and where that names no country or region, where the tenant is.</summary>
    public static string? HeadquartersCountry(this ContentItem account) =>
        account.Organization().DefaultAddress.Country is { Length: > 0 } country ? country : account.Account().Country;

    public static OrganizationProfilePart Organization(this ContentItem account) =>
        account.GetOrCreate<OrganizationProfilePart>(nameof(OrganizationProfilePart));

    public static BillingProfilePart Billing(this ContentItem account) =>
        account.GetOrCreate<BillingProfilePart>(nameof(BillingProfilePart));
}
