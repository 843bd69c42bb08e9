using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>What a correction of a tenant's country means for an association: its problems, or none.</summary>
public sealed record TenantCountryEffect(MpnAssociationIndex Association, RuleResult Problems)
{
    public bool NeedsReview => Problems.All.Any();
}
