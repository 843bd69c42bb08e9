namespace PartnerPlatform.Rules;

public static partial class MpnAssociationRules
{
    /// <summary>The greatest number of look-ups of a person in an hour.</summary>
    public const int MaxLookUpsPerHour = 30;

    /// <summary>The number of look-ups in a row that may find nothing.</summary>
    public const int MaxConsecutiveMisses = 10;

    private static readonly PartnerFeature[] _features =
    [
        PartnerFeature.Incentives, PartnerFeature.Benefits, PartnerFeature.Competencies, PartnerFeature.UserManagement,
        PartnerFeature.SignAgreement, PartnerFeature.Transact,
    ];

    /// <summary>What needs an association.</summary>
    public static IReadOnlyList<PartnerFeature> GatedFeatures => _features;

    /// <summary>An MPN ID that is looked up exists (MPN-002, MPN-003).</summary>
    /// <param name="mpnId">The ID, as typed.</param>
    /// <param name="directory">What is known of MPN IDs.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckLookUp(string? mpnId, IMpnDirectory directory)
    {
        var found = default(RuleCollector);
        if (Characters.IsBlank(mpnId))
        {
            found.Add(RuleIds.Gen001, "mpnId", null, GeneralRules.FieldArgument("mpnId"));
        }
        else if (!MpnId.TryParse(mpnId, out var id))
        {
            found.Add(RuleIds.Mpn002);
        }
        else if (directory.Find(id) is null or { Status: LocationStatus.Deleted })
        {
            found.Add(RuleIds.Mpn003, null, new RuleRemedy("CheckMpnId", "mpnId"), IdArgument(id));
        }

        return found.ToResult();
    }

    /// <summary>A tenant has one partner account (MPN-010).</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="isTaken">Whether another partner account has it.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckTenantOwner(TenantId tenantId, bool isTaken)
    {
        var found = default(RuleCollector);
        if (isTaken)
        {
            found.Add(RuleIds.Mpn010, null, null, new RuleArgument("tenant", tenantId.ToString()));
        }

        return found.ToResult();
    }

    /// <summary>The global MPN ID of a partner account is an ID, and nobody else's (MPN-002, MPN-008).</summary>
    /// <param name="mpnId">The ID, as typed; an account may have none.</param>
    /// <param name="isTaken">Whether another account, or a location, has it.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckGlobalId(string? mpnId, bool isTaken)
    {
        var found = default(RuleCollector);
        var isId = MpnId.TryParse(mpnId, out var id);
        if (!isId && !Characters.IsBlank(mpnId))
        {
            found.Add(RuleIds.Mpn002);
        }

        if (isId && isTaken)
        {
            found.Add(RuleIds.Mpn008, null, new RuleRemedy("CheckMpnId", "mpnId"), IdArgument(id));
        }

        return found.ToResult();
    }

    /// <summary>A person doesn't look up too many IDs (MPN-017).</summary>
    /// <param name="lookUpsInLastHour">The number of look-ups in the last hour, this one included.</param>
    /// <param name="consecutiveMisses">The number of look-ups in a row that found nothing.</param>
    /// <param name="retryAfter">How long the person has to wait.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckLookUpRate(int lookUpsInLastHour, int consecutiveMisses, TimeSpan retryAfter)
    {
        var found = default(RuleCollector);
        if (lookUpsInLastHour > MaxLookUpsPerHour || consecutiveMisses >= MaxConsecutiveMisses)
        {
            var minutes = (int)Math.Max(1, Math.Min(int.MaxValue, Math.Ceiling(retryAfter.TotalMinutes)));
            found.Add(RuleIds.Mpn017, null, null, new RuleArgument("minutes", minutes));
        }

        return found.ToResult();
    }

    /// <summary>The partner has an active location in the tenant's country or region (MPN-013, a step to take).</summary>
    /// <param name="tenantCountry">The tenant's country or region.</param>
    /// <param name="locations">The partner's locations.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckLocations(CountryCode tenantCountry, IEnumerable<MpnLocation> locations, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        if (tenantCountry.HasValue && !locations.Any(l => IsUsable(l) && ReadCountry(l.Country) == tenantCountry))
        {
            var country = countries[tenantCountry];
            found.Add(
                RuleIds.Mpn013,
                null,
                new RuleRemedy("AddLocation", "location", tenantCountry.Value, new RuleArgument("country", country)),
                new RuleArgument("tenantCountry", country));
        }

        return found.ToResult();
    }

    /// <summary>Only one of the selected locations is for a tenant (MPN-018).</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="selected">The selected locations.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckSelection(
        AssociationTenant tenant, IReadOnlyCollection<MpnLocation> selected, CalendarDate asOf, AssociationPolicy policy)
    {
        var found = default(RuleCollector);
        var country = ReadCountry(tenant.Country);
        if (policy.Cardinality == AssociationCardinality.OneToOne
            && selected.Count(location => IsCountryMatch(ReadCountry(location.Country), country, asOf, policy)) > 1)
        {
            found.Add(RuleIds.Mpn018, null, null, TenantArgument(tenant));
        }

        return found.ToResult();
    }

    /// <summary>An association that things depend on isn't removed without a replacement (MPN-014).</summary>
    /// <param name="dependents">The number of customers, subscriptions and payouts that depend on it.</param>
    /// <param name="hasReplacement">Whether another location takes over.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckDissociation(int dependents, bool hasReplacement)
    {
        var found = default(RuleCollector);
        if (dependents > 0 && !hasReplacement)
        {
            found.Add(RuleIds.Mpn014, null, new RuleRemedy("ChooseReplacement", "mpnId"), new RuleArgument("count", dependents));
        }

        return found.ToResult();
    }

    /// <summary>The location of an association is still active (MPN-007) and in the tenant's country or region (MPN-015, a notice).</summary>
    /// <param name="location">The location now.</param>
    /// <param name="tenantCountry">The tenant's country or region now.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>What makes the association need review; nothing at all when it is in order.</returns>
    public static RuleResult CheckDrift(
        MpnLocation location, CountryCode tenantCountry, CountryDirectory countries, CalendarDate asOf, AssociationPolicy policy)
    {
        var found = default(RuleCollector);
        CheckStatus(ref found, location);
        var code = ReadCountry(location.Country);
        if (!IsCountryMatch(code, tenantCountry, asOf, policy))
        {
            found.Add(
                RuleIds.Mpn015, null, new RuleRemedy("ReviewAssociation"), IdArgument(location.MpnId), new RuleArgument("locationCountry", code));
        }

        return found.ToResult();
    }

    /// <summary>A feature that needs an association has one (MPN-016).</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="state">The state of the tenant's association.</param>
    /// <returns>The result; associations that need review still count, suspended ones don't.</returns>
    public static RuleResult CheckFeature(PartnerFeature feature, AssociationState state)
    {
        var found = default(RuleCollector);
        if (Array.IndexOf(_features, feature) >= 0 && state is not (AssociationState.Active or AssociationState.NeedsReview))
        {
            var isRequested = state is AssociationState.Requested or AssociationState.AwaitingApproval;
            var remedy = new RuleRemedy(isRequested ? "AwaitMpn" : "AssociateMpn");
            found.Add(RuleIds.Mpn016, null, remedy, new RuleArgument("feature", RuleTexts.KeyOf(feature)));
        }

        return found.ToResult();
    }

    /// <summary>A location is deleted only with the written acknowledgement (MPN-019).</summary>
    /// <param name="acknowledgement">What the partner wrote; any text that isn't blank counts.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckDeletion(string? acknowledgement)
    {
        var found = default(RuleCollector);
        if (Characters.IsBlank(acknowledgement))
        {
            found.Add(RuleIds.Mpn019);
        }

        return found.ToResult();
    }

    /// <summary>For each location: whether it can be associated with a tenant, and if not, why and what would help.</summary>
    /// <param name="request">The request; its MPN ID is left out of account.</param>
    /// <param name="locations">The locations.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">What the site decides; the documented policy when it's null.</param>
    /// <returns>One row for each location, in their order.</returns>
    public static IReadOnlyList<AssociationPreview> Preview(
        AssociationRequest request,
        IReadOnlyCollection<MpnLocation> locations,
        CountryDirectory countries,
        CalendarDate asOf,
        AssociationPolicy? policy = null)
    {
        var directory = new MpnDirectory(locations);
        return locations
            .Select(location => new AssociationPreview(
                location, Evaluate(request with { MpnId = location.MpnId.Value }, directory, countries, asOf, policy)))
            .ToArray();
    }

    private static void CheckStatus(ref RuleCollector found, MpnLocation location)
    {
        if (location.Status != LocationStatus.Active)
        {
            found.Add(RuleIds.Mpn007, null, null, IdArgument(location.MpnId), new RuleArgument("status", RuleTexts.KeyOf(location.Status)));
        }
    }

    private static bool IsUsable(MpnLocation location) =>
        location is { Status: LocationStatus.Active, AccountType: MpnAccountType.Location };
}
