using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Between the billing profile as stored, as edited and as the rules see it.</summary>
public static class BillingProfileMapper
{
    public static BillingProfileForm ToForm(ContentItem account)
    {
        var part = account.Billing();
        return new BillingProfileForm
        {
            CompanyName = part.CompanyName,
            Address = part.Address,
            PrimaryContact = part.PrimaryContact,
            PurchaseOrderNumber = part.PurchaseOrderNumber,
            TaxId = part.TaxId,
            BillingCurrency = part.BillingCurrency,
            ETag = part.Revision.ETag(),
        };
    }

    /// <param name="form">What was sent.</param>
    /// <param name="account">The account as stored.</param>
    /// <param name="legalProfile">Its legal profile, or null.</param>
    /// <param name="roles">The roles of who sent it; null for host staff.</param>
    public static RuleResult Check(BillingProfileForm form, ContentItem account, ContentItem? legalProfile, PartnerRoles? roles)
    {
        var part = account.Billing();
        var stored = new BillingProfile
        {
            CompanyName = part.CompanyName,
            Address = part.Address,
            PrimaryContact = part.PrimaryContact,
            PurchaseOrderNumber = part.PurchaseOrderNumber,
            TaxId = part.TaxId,
            BillingDay = part.BillingDay,
            BillingCurrency = part.BillingCurrency,
        };
        var legalCountry = legalProfile?.Get<LegalBusinessProfilePart>(nameof(LegalBusinessProfilePart))?.Address.Country
            ?? account.Account().Country;
        CountryCode.TryParse(legalCountry, out var country);

        return BillingProfileRules.Evaluate(
            stored with
            {
                CompanyName = form.CompanyName ?? part.CompanyName,
                Address = form.Address ?? part.Address,
                PrimaryContact = form.PrimaryContact,
                PurchaseOrderNumber = form.PurchaseOrderNumber,
                TaxId = form.TaxId,
                BillingCurrency = form.BillingCurrency ?? part.BillingCurrency,
            },
            new BillingContext { Stored = stored, LegalCountry = country, Roles = roles },
            CountryDirectory.Default);
    }

    public static void Apply(BillingProfileForm form, ContentItem account, ProfileRevision revision)
    {
        var part = account.Billing();
        part.Address = form.Address is null ? part.Address : AddressRules.Normalize(form.Address, CountryDirectory.Default);
        part.PrimaryContact = form.PrimaryContact;
        part.PurchaseOrderNumber = form.PurchaseOrderNumber?.Trim();
        part.TaxId = form.TaxId?.Trim();
        part.Revision = revision;
        account.Apply(nameof(BillingProfilePart), part);
    }
}
