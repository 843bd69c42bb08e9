namespace PartnerPlatform.Rules;

/// <summary>The rules of tax exemption filings: TAX-009 to TAX-022 and TAX-024 to TAX-026.</summary>
public static partial class TaxFilingRules
{
    private static readonly CountryCode _unitedStates = CountryCode.Parse("US");
    private static readonly CountryCode _canada = CountryCode.Parse("CA");

    /// <summary>Checks a filing before it's submitted.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="context">The day, the person's roles, the legal profile and the other filings.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>Everything that is wrong.</returns>
    public static RuleResult Evaluate(TaxFiling filing, TaxFilingContext context, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        if (context.Roles is { } roles && !RoleMatrix.Allows(roles, PartnerAction.FileTaxExemptions))
        {
            found.Add(
                RuleIds.Tax022, null, new RuleRemedy("AskAdmin"), GeneralRules.RolesArgument(RoleMatrix.GetRoles(PartnerAction.FileTaxExemptions)));
        }

        CheckJurisdictions(ref found, filing, context, countries);
        CheckNumber(ref found, filing);
        CheckHolder(ref found, filing, context.LegalProfile);
        CheckDates(ref found, filing, context.Today);
        if (filing.Documents.Count == 0)
        {
            found.Add(RuleIds.Tax012, null, null, new RuleArgument("max", new ByteSize(context.MaxDocumentBytes)));
        }

        foreach (var document in filing.Documents)
        {
            found.Add(DocumentRules.EvaluateCertificate(document, context.MaxDocumentBytes));
        }

        foreach (var tenant in context.TenantsWithoutFiling)
        {
            found.Add(RuleIds.Tax018, null, null, new RuleArgument("tenant", tenant));
        }

        return found.ToResult();
    }

    private static void CheckJurisdictions(ref RuleCollector found, TaxFiling filing, TaxFilingContext context, CountryDirectory countries)
    {
        var isAmerican = filing.Country == _unitedStates && filing.TaxType == TaxType.SalesUse;
        if (isAmerican && !filing.Jurisdictions.Any(j => j.StartsWith("US-", StringComparison.OrdinalIgnoreCase)))
        {
            found.Add(RuleIds.Tax009);
        }

        foreach (var jurisdiction in filing.Jurisdictions)
        {
            var state = Jurisdictions.StateOf(jurisdiction);
            if (isAmerican && !context.Forms.Accepts(filing.Form, state))
            {
                found.Add(
                    RuleIds.Tax010, null, null, new RuleArgument("form", RuleTexts.KeyOf(filing.Form)), Jurisdictions.Argument("state", jurisdiction, countries));
            }

            if (isAmerican && context.Forms.StatesWithoutSalesTax.Contains(state, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(RuleIds.Tax011, null, null, Jurisdictions.Argument("state", jurisdiction, countries));
            }

            if (context.OtherFilings.Any(other => Overlaps(filing, other, jurisdiction)))
            {
                found.Add(RuleIds.Tax017, null, null, Jurisdictions.Argument("jurisdiction", jurisdiction, countries));
            }
        }
    }

    private static bool Overlaps(TaxFiling filing, TaxFiling other, string jurisdiction) =>
        other.Id != filing.Id && other.TenantId == filing.TenantId && other.TaxType == filing.TaxType
        && other.State is TaxFilingState.Draft or TaxFilingState.Submitted or TaxFilingState.UnderReview or TaxFilingState.PendingPartnerAction
        && other.Jurisdictions.Any(j => Jurisdictions.IsSame(j, jurisdiction));

    private static void CheckNumber(ref RuleCollector found, TaxFiling filing)
    {
        var needsNumber = (filing.Country == _unitedStates && filing.TaxType == TaxType.SalesUse)
            || (filing.Country == _canada && filing.Jurisdictions.Any(j => Jurisdictions.IsSame(j, "CA-BC")) && !filing.HasSignedCertificate);
        if (needsNumber && filing.TaxNumber is null)
        {
            found.Add(RuleIds.Tax024);
        }
    }

    private static void CheckHolder(ref RuleCollector found, TaxFiling filing, LegalProfile? legal)
    {
        if (legal is null)
        {
            return;
        }

        var isOtherName = !CompanyNames.IsSame(filing.HolderName, legal.CompanyName);
        var isOtherAddress = filing.HolderAddress is { } address && !AddressRules.IsSamePlace(address, legal.Address ?? new PostalAddress());
        if (isOtherName || isOtherAddress)
        {
            found.Add(
                RuleIds.Tax019,
                isOtherName ? null : "holderAddress",
                new RuleRemedy("UseLegalName", "holderName", legal.CompanyName),
                new RuleArgument("holder", filing.HolderName ?? string.Empty),
                new RuleArgument("legalName", legal.CompanyName ?? string.Empty));
        }
    }

    private static void CheckDates(ref RuleCollector found, TaxFiling filing, CalendarDate today)
    {
        if (filing.ValidFrom is not { } from)
        {
            found.Add(RuleIds.Gen001, "validFrom", null, GeneralRules.FieldArgument("validFrom"));
        }
        else if (filing.ValidTo <= from || from > today.AddMonths(12))
        {
            found.Add(RuleIds.Tax014);
        }

        if (filing.ValidTo is { } to && to < today)
        {
            found.Add(RuleIds.Tax015, null, null, new RuleArgument("date", to));
        }
    }
}
