namespace PartnerPlatform.Rules;

/// <summary>Whether a location can be associated with a tenant.</summary>
/// <param name="Location">The location.</param>
/// <param name="Result">Allowed, or why not; each violation says what would help.</param>
public sealed record AssociationPreview(MpnLocation Location, RuleResult Result)
{
    /// <summary>Whether the countries or regions match.</summary>
    public bool IsCountryMatch => !Result.Contains(RuleIds.Mpn001) && !Result.Contains(RuleIds.Mpn009);
}
