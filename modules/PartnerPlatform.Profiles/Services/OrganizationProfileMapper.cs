using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Between the organization profile as stored, as edited and as the rules see it.</summary>
public static class OrganizationProfileMapper
{
    public static OrganizationProfileForm ToForm(ContentItem account)
    {
        var part = account.Organization();
        return new OrganizationProfileForm
        {
            CompanyName = part.CompanyName,
            Email = part.Email,
            Domain = account.Account().Domain,
            Culture = part.Culture,
            DefaultAddress = part.DefaultAddress,
            ETag = part.Revision.ETag(),
        };
    }

    public static RuleResult Check(OrganizationProfileForm form, ContentItem account)
    {
        var stored = account.Account();
        return Check(form, stored.Country, stored.VerifiedDomains.Append(stored.Domain ?? string.Empty).ToArray());
    }

    public static RuleResult Check(OrganizationProfileForm form, string? countryCode, IReadOnlyCollection<string>? verifiedDomains)
    {
        CountryCode.TryParse(countryCode, out var country);
        var profile = new OrganizationProfile
        {
            CompanyName = form.CompanyName,
            Email = form.Email,
            Domain = form.Domain,
            Culture = form.Culture,
            Language = LanguageOf(form.Culture),
            DefaultAddress = form.DefaultAddress,
        };

        return OrganizationProfileRules.Evaluate(
            profile,
            new OrganizationContext { Country = country, VerifiedDomains = verifiedDomains },
            CountryDirectory.Default);
    }

    public static void Apply(OrganizationProfileForm form, ContentItem account, ProfileRevision revision)
    {
        var part = account.Organization();
        Apply(form, part, revision);
        account.Apply(nameof(OrganizationProfilePart), part);

        if (!string.IsNullOrWhiteSpace(form.Domain))
        {
            var accountPart = account.Account();
            accountPart.Domain = form.Domain.Trim().ToLowerInvariant();
            account.Apply(nameof(PartnerAccountPart), accountPart);
        }
    }

    public static void Apply(OrganizationProfileForm form, OrganizationProfilePart part, ProfileRevision revision)
    {
        part.CompanyName = form.CompanyName?.Trim();
        part.Email = form.Email?.Trim();
        part.Culture = form.Culture;
        part.Language = LanguageOf(form.Culture);
        part.DefaultAddress = AddressRules.Normalize(form.DefaultAddress, CountryDirectory.Default);
        part.Revision = revision;
    }

    private static string? LanguageOf(string? culture) => string.IsNullOrEmpty(culture) ? null : culture.Split('-')[0];
}
