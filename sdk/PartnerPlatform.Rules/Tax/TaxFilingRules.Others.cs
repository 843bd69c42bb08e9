namespace PartnerPlatform.Rules;

public static partial class TaxFilingRules
{
    private const int ProofDays = 30;
    private const int GraceDays = 30;

    private static readonly int[] _reminderDays = [90, 60, 30, 14, 7, 1];

    /// <summary>The numbers of days before the end at which a partner is reminded.</summary>
    public static IReadOnlyList<int> ReminderDays => _reminderDays;

    /// <summary>A person's roles allow to decide a filing (TAX-022).</summary>
    /// <param name="roles">The person's roles.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckReviewer(PartnerRoles roles)
    {
        var found = default(RuleCollector);
        if (!RoleMatrix.Allows(roles, PartnerAction.DecideTaxExemptions))
        {
            found.Add(RuleIds.Tax022, null, null, GeneralRules.RolesArgument(RoleMatrix.GetRoles(PartnerAction.DecideTaxExemptions)));
        }

        return found.ToResult();
    }

    /// <summary>Whether an exemption ends soon: one notice for each jurisdiction on the days of <see cref="ReminderDays"/> (TAX-016).</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="today">The day.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckEnd(TaxFiling filing, CalendarDate today, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        if (filing.State == TaxFilingState.Approved && filing.ValidTo is { } to && Array.IndexOf(_reminderDays, to.DaysSince(today)) >= 0)
        {
            foreach (var jurisdiction in filing.Jurisdictions)
            {
                found.Add(
                    RuleIds.Tax016,
                    null,
                    new RuleRemedy("RenewExemption"),
                    Jurisdictions.Argument("jurisdiction", jurisdiction, countries),
                    new RuleArgument("date", to));
            }
        }

        return found.ToResult();
    }

    /// <summary>Whether a change of the legal profile touches an exemption that is in force: one notice for each jurisdiction (TAX-020).</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="change">The change.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckLegalChange(TaxFiling filing, LegalChange change, CountryDirectory countries)
    {
        var found = default(RuleCollector);
        if (change.AffectsTax && filing.State is TaxFilingState.Approved or TaxFilingState.NeedsReview)
        {
            foreach (var jurisdiction in filing.Jurisdictions)
            {
                found.Add(
                    RuleIds.Tax020, null, new RuleRemedy("ConfirmExemption"), Jurisdictions.Argument("jurisdiction", jurisdiction, countries));
            }
        }

        return found.ToResult();
    }

    /// <summary>In the United States, proof is there within 30 days of accepting the agreement (TAX-021, a notice).</summary>
    /// <param name="country">The legal country or region.</param>
    /// <param name="agreementAcceptedOn">The day on which the agreement was accepted, or null.</param>
    /// <param name="hasProof">Whether a filing was submitted.</param>
    /// <param name="today">The day.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult CheckProof(CountryCode country, CalendarDate? agreementAcceptedOn, bool hasProof, CalendarDate today)
    {
        var found = default(RuleCollector);
        if (country == _unitedStates && !hasProof && agreementAcceptedOn is { } accepted && today.DaysSince(accepted) > ProofDays)
        {
            found.Add(RuleIds.Tax021, null, new RuleRemedy("FileExemption"), new RuleArgument("date", accepted.AddDays(ProofDays)));
        }

        return found.ToResult();
    }

    /// <summary>Says from when an approved filing is effective (TAX-025, a notice).</summary>
    /// <param name="state">The filing's state.</param>
    /// <returns>The result; always allowed.</returns>
    public static RuleResult NoteApproval(TaxFilingState state)
    {
        var found = default(RuleCollector);
        if (state == TaxFilingState.Approved)
        {
            found.Add(RuleIds.Tax025);
        }

        return found.ToResult();
    }

    /// <summary>The amount of a withholding request is the certificate's, and the invoice is partly paid (TAX-026).</summary>
    /// <param name="amount">The amount asked for.</param>
    /// <param name="certificateAmount">The amount on the certificate.</param>
    /// <param name="invoiceTotal">The invoice's total.</param>
    /// <param name="invoicePaid">What was paid.</param>
    /// <returns>The result.</returns>
    public static RuleResult CheckWithholding(decimal amount, decimal certificateAmount, decimal invoiceTotal, decimal invoicePaid)
    {
        var found = default(RuleCollector);
        if (amount != certificateAmount || invoicePaid <= 0 || invoicePaid >= invoiceTotal)
        {
            found.Add(RuleIds.Tax026);
        }

        return found.ToResult();
    }

    /// <summary>The first day of the next billing cycle; exemptions are never effective before it.</summary>
    /// <param name="today">The day of the approval.</param>
    /// <param name="billingDay">The day of the month on which invoices are made, from 1 to 28.</param>
    /// <returns>The day.</returns>
    public static CalendarDate GetEffectiveFrom(CalendarDate today, int billingDay)
    {
        var day = Math.Max(1, Math.Min(28, billingDay));
        var thisMonth = new CalendarDate(today.Year, today.Month, day);
        return thisMonth > today ? thisMonth : thisMonth.AddMonths(1);
    }

    /// <summary>Whether a tenant is exempt.</summary>
    /// <param name="filings">The filings of all tenants, or of this one.</param>
    /// <param name="tenant">The tenant.</param>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <param name="taxType">The tax.</param>
    /// <param name="date">The day; the last day of an exemption counts.</param>
    /// <returns>Whether an approved filing, or one that needs review since 30 days at most, covers it.</returns>
    public static bool IsExempt(IEnumerable<TaxFiling> filings, TenantId tenant, string jurisdiction, TaxType taxType, CalendarDate date)
    {
        foreach (var filing in filings)
        {
            var isInForce = filing.State == TaxFilingState.Approved
                || (filing.State == TaxFilingState.NeedsReview && filing.NeedsReviewSince is { } since && date.DaysSince(since) <= GraceDays);
            if (isInForce && filing.TenantId == tenant && filing.TaxType == taxType
                && filing.EffectiveFrom is { } from && from <= date && !(filing.ValidTo < date)
                && filing.Jurisdictions.Any(j => Jurisdictions.IsSame(j, jurisdiction))
                && !filing.RefusedJurisdictions.Any(j => Jurisdictions.IsSame(j, jurisdiction)))
            {
                return true;
            }
        }

        return false;
    }
}
