using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Security;

/// <summary>
/// The content types that hold data of partners: only host staff reaches such items through Orchard's own pages,
/// partners use theirs. A module with such a type adds it with <c>services.Configure&lt;PartnerDataOptions&gt;</c>.
/// </summary>
public sealed class PartnerDataOptions
{
    public ISet<string> ContentTypes { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { PartnerContentTypes.PartnerAccount, PartnerContentTypes.LegalBusinessProfile };
}
