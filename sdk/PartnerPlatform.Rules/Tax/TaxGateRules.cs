namespace PartnerPlatform.Rules;

/// <summary>The gates of tax information: TAX-001 and TAX-002.</summary>
public static class TaxGateRules
{
    private static readonly CountryCode[] _vatCountries = [CountryCode.Parse("ZA"), CountryCode.Parse("TR")];

    /// <summary>The tax decision is taken before the first customer and subscription (TAX-001).</summary>
    /// <param name="action">What the partner wants to do.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="policy">What the site decides.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckDecision(GateAction action, TaxDecisionValue decision, GatePolicy policy)
    {
        var found = default(RuleCollector);
        var mode = action == GateAction.AddSubscription ? policy.TaxDecisionForSubscriptions : policy.TaxDecisionForCustomers;
        if (decision == TaxDecisionValue.NotDecided && mode != GateMode.Off && action != GateAction.SignAgreement)
        {
            found.AddGate(RuleIds.Tax001, mode == GateMode.Block, new RuleRemedy("DecideTax", "taxDecision"));
        }

        return found.ToResult();
    }

    /// <summary>A VAT number is accepted before the first subscription (TAX-002).</summary>
    /// <param name="legalAddress">The legal address.</param>
    /// <param name="registrations">The tax numbers.</param>
    /// <param name="now">The time.</param>
    /// <param name="policy">What the site decides.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckVat(
        PostalAddress? legalAddress, IReadOnlyList<TaxRegistration> registrations, DateTimeOffset now, GatePolicy policy, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        if (countries.Find(legalAddress?.Country) is not { } country)
        {
            return RuleResult.Allowed;
        }

        var zone = AddressRules.GetVatZone(legalAddress!, CalendarDate.FromDateTime(now), countries);
        var isEuropean = zone is VatZone.EuMember or VatZone.TreatedAsMember;
        var mode = isEuropean ? policy.VatInEuropeanUnion : Array.IndexOf(_vatCountries, country.Code) >= 0 ? policy.VatElsewhere : GateMode.Off;
        if (mode != GateMode.Off && !registrations.Any(r => r.Country == country.Code && IsAccepted(r, isEuropean, now, policy)))
        {
            found.AddGate(RuleIds.Tax002, mode == GateMode.Block, new RuleRemedy("RegisterVat", "taxId"));
        }

        return found.ToResult();
    }

    /// <summary>Whether a number waits for its registry.</summary>
    /// <param name="registration">The number.</param>
    /// <returns>Whether its form is right and the registry hasn't answered yet.</returns>
    public static bool IsPending(TaxRegistration registration) =>
        registration.Status is TaxRegistrationStatus.FormatValid or TaxRegistrationStatus.Unavailable;

    private static bool IsAccepted(TaxRegistration registration, bool hasRegistry, DateTimeOffset now, GatePolicy policy) =>
        registration.Status switch
        {
            TaxRegistrationStatus.Verified => true,
            TaxRegistrationStatus.FormatValid => !hasRegistry,
            TaxRegistrationStatus.Unavailable => registration.UnavailableSince is { } since && now - since <= TimeSpan.FromDays(policy.UnavailableDays),
            _ => false,
        };
}
