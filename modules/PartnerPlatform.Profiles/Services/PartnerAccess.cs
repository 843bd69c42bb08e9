using OrchardCore.ContentManagement;

namespace PartnerPlatform.Profiles.Services;

/// <summary>What came of opening a partner account: the account, "no such account", or "your role doesn't allow it".</summary>
public readonly record struct PartnerAccess(ContentItem? Account, bool IsDenied)
{
    public static PartnerAccess NotFound => default;

    public static PartnerAccess Denied => new(null, true);
}
