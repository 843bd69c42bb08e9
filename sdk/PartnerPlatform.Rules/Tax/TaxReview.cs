namespace PartnerPlatform.Rules;

/// <summary>What a change of the legal profile means for tax information.</summary>
public static class TaxReview
{
    /// <summary>The number of days to review the items.</summary>
    public const int DueDays = 30;

    /// <summary>Lists the tax items that a change touches.</summary>
    /// <param name="before">The version in force, or null.</param>
    /// <param name="after">The new version.</param>
    /// <param name="tax">The tax information.</param>
    /// <param name="isAuthorized">Whether the change is authorized; before that, nothing is set to another state.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The items, each once.</returns>
    public static IReadOnlyList<TaxReviewItem> GetItems(
        LegalProfile? before, LegalProfile after, TaxInformation tax, bool isAuthorized, CountryDirectory countries)
    {
        var items = new List<TaxReviewItem>();
        if (before is null)
        {
            return items;
        }

        var changed = LegalChange.Compare(before, after).Fields.Where(f => f.IsMaterial).Select(f => f.Field).ToArray();
        if (changed.Contains(LegalField.Country))
        {
            AddCountry(items, tax, isAuthorized);
        }

        if (changed.Contains(LegalField.CompanyName))
        {
            AddName(items, tax, isAuthorized);
        }

        if (changed.Contains(LegalField.State))
        {
            AddState(items, before, after, tax, isAuthorized, countries);
        }

        if (changed.Any(f => f is LegalField.City or LegalField.PostalCode or LegalField.Street))
        {
            AddAddress(items, after, tax);
        }

        if (changed.Contains(LegalField.RegistrationNumber))
        {
            AddRegistrationNumber(items, after, tax);
        }

        return items;
    }

    /// <summary>Closes the items of a change that was refused or taken back.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The same items, not affected.</returns>
    public static IReadOnlyList<TaxReviewItem> Close(IEnumerable<TaxReviewItem> items) =>
        items.Select(item => item.Status == TaxItemStatus.Open ? item with { Status = TaxItemStatus.NotAffected } : item).ToArray();

    private static void AddCountry(List<TaxReviewItem> items, TaxInformation tax, bool isAuthorized)
    {
        foreach (var registration in tax.Registrations)
        {
            Add(items, TaxItemKind.Registration, registration.Id, "country", isAuthorized ? TaxItemEffect.NeedsReview : TaxItemEffect.Review);
        }

        foreach (var filing in tax.Filings.Where(IsInForce))
        {
            Add(items, TaxItemKind.Filing, filing.Id, "country", isAuthorized ? TaxItemEffect.Suspend : TaxItemEffect.NeedsReview);
        }

        Add(items, TaxItemKind.Currency, string.Empty, "country", TaxItemEffect.Review);
        Add(items, TaxItemKind.Decision, string.Empty, "country", TaxItemEffect.Reset);
    }

    private static void AddName(List<TaxReviewItem> items, TaxInformation tax, bool isAuthorized)
    {
        var effect = isAuthorized ? TaxItemEffect.NeedsReview : TaxItemEffect.Review;
        foreach (var registration in tax.Registrations)
        {
            Add(items, TaxItemKind.Registration, registration.Id, "companyName", effect);
        }

        foreach (var filing in tax.Filings.Where(IsInForce))
        {
            Add(items, TaxItemKind.Filing, filing.Id, "companyName", effect);
        }

        Add(items, TaxItemKind.BillingName, string.Empty, "companyName", TaxItemEffect.Review);
    }

    private static void AddState(
        List<TaxReviewItem> items, LegalProfile before, LegalProfile after, TaxInformation tax, bool isAuthorized, CountryDirectory countries)
    {
        var left = CodeOf(before.Address, countries);
        var entered = CodeOf(after.Address, countries);
        foreach (var filing in tax.Filings.Where(IsInForce))
        {
            if (Has(filing, left))
            {
                Add(items, TaxItemKind.Filing, filing.Id, "state", isAuthorized ? TaxItemEffect.NeedsReview : TaxItemEffect.Review);
            }
            else if (Has(filing, entered))
            {
                Add(items, TaxItemKind.Filing, filing.Id, "state", TaxItemEffect.Review);
            }
        }

        foreach (var registration in tax.Registrations.Where(r => r.Type == TaxRegistrationType.StateSalesTax))
        {
            Add(items, TaxItemKind.Registration, registration.Id, "state", TaxItemEffect.Review);
        }
    }

    private static void AddAddress(List<TaxReviewItem> items, LegalProfile after, TaxInformation tax)
    {
        foreach (var filing in tax.Filings.Where(IsInForce))
        {
            if (filing.HolderAddress is { } address && after.Address is { } legal && !AddressRules.IsSamePlace(address, legal))
            {
                Add(items, TaxItemKind.Filing, filing.Id, "address", TaxItemEffect.Review);
            }
        }

        foreach (var registration in tax.Registrations.Where(r => r.Type is TaxRegistrationType.EuVat or TaxRegistrationType.GbVat))
        {
            Add(items, TaxItemKind.Registration, registration.Id, "address", TaxItemEffect.Review);
        }
    }

    private static void AddRegistrationNumber(List<TaxReviewItem> items, LegalProfile after, TaxInformation tax)
    {
        foreach (var registration in tax.Registrations)
        {
            var isInconsistent = registration.Type == TaxRegistrationType.EuVat && registration.Country.Value == "FR"
                && !TaxNumberRules.HoldsSiren(registration.Number, after.RegistrationNumber);
            if (isInconsistent || registration.Type == TaxRegistrationType.Ein)
            {
                Add(items, TaxItemKind.Registration, registration.Id, "registrationNumber", TaxItemEffect.Review);
            }
        }
    }

    private static bool IsInForce(TaxFiling filing) => filing.State is TaxFilingState.Approved or TaxFilingState.NeedsReview;

    private static bool Has(TaxFiling filing, string? jurisdiction) =>
        jurisdiction is not null && filing.Jurisdictions.Any(j => Jurisdictions.IsSame(j, jurisdiction));

    private static string? CodeOf(PostalAddress? address, CountryDirectory countries) =>
        countries.Find(address?.Country) is { } country && country.FindSubdivision(address?.State) is { } state
            ? state.IsoCode ?? country.Code.Value + "-" + state.Code
            : null;

    // The first reason counts, because it's the one with the greatest effect.
    private static void Add(List<TaxReviewItem> items, TaxItemKind kind, string id, string why, TaxItemEffect effect)
    {
        if (!items.Any(item => item.Kind == kind && item.ReferenceId == id))
        {
            items.Add(new TaxReviewItem(kind, id, new TextKey("taxReview." + why), effect));
        }
    }
}
