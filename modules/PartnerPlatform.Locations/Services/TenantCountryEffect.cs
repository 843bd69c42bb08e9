using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>What a correction of a tenant's country means for an association: its problems, or none.</summary>
public sealed record TenantCountryEffect(MpnAssociationIndex Association, IReadOnlyList<RuleNote> Problems)
{
    public bool NeedsReview => Problems.Count > 0;
}
