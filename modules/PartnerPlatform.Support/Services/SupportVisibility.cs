using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Support.Models;

namespace PartnerPlatform.Support.Services;

/// <summary>What of an account customers may see.</summary>
public static class SupportVisibility
{
    public static SupportProfilePart Support(this ContentItem account) =>
        account.GetOrCreate<SupportProfilePart>(nameof(SupportProfilePart));

    public static bool IsPublic(ContentItem? account) =>
        account is { Published: true, ContentType: PartnerContentTypes.PartnerAccount }
        && account.Get<PartnerAccountPart>(nameof(PartnerAccountPart)) is { Status: not PartnerAccountStatus.Closed }
        && account.Get<SupportProfilePart>(nameof(SupportProfilePart)) is { } support
        && (support.Website ?? support.Email ?? support.Telephone) is not null;
}
