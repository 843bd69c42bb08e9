namespace PartnerPlatform.Rules;

/// <summary>What a legal change would bring.</summary>
public sealed class LegalChangePreview
{
    private LegalChangePreview(LegalChange change, RuleResult result, IReadOnlyList<PartnerFeature> blockedFeatures, IReadOnlyList<TaxReviewItem> taxItems)
    {
        Change = change;
        Result = result;
        BlockedFeatures = blockedFeatures;
        TaxItems = taxItems;
    }

    /// <summary>The fields that differ, and the checks to expect.</summary>
    public LegalChange Change { get; }

    /// <summary>Whether it could be submitted; the question whether the company may be contacted is still open.</summary>
    public RuleResult Result { get; }

    /// <summary>What can't be used while the change is verified.</summary>
    public IReadOnlyList<PartnerFeature> BlockedFeatures { get; }

    /// <summary>The tax items that would have to be reviewed.</summary>
    public IReadOnlyList<TaxReviewItem> TaxItems { get; }

    /// <summary>Works the preview out.</summary>
    /// <param name="profile">The new version.</param>
    /// <param name="context">The version in force and what is known of the account and the person.</param>
    /// <param name="tax">The account's tax information.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The preview.</returns>
    public static LegalChangePreview Create(LegalProfile profile, LegalContext context, TaxInformation tax, CountryDirectory countries)
    {
        var change = LegalChange.Compare(context.InForce, profile);
        var items = TaxReview.GetItems(context.InForce, profile, tax, isAuthorized: false, countries);
        var result = LegalProfileRules.Evaluate(profile, context with { AffectedTaxItems = items.Count, IsVerificationAcknowledged = true }, countries);
        var blocked = change.IsMaterial
            ? VerificationRules.GetBlockedFeatures(VettingStatus.Pending, context.VettingStatus == VettingStatus.Authorized)
            : [];
        return new LegalChangePreview(change, result, blocked, items);
    }
}
