using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>
/// What the cloud says of a partner account that is created or changed. An account that is there stays as it is:
/// only what changes is asked again.
/// </summary>
public sealed class CloudAccountRule : IAccountRule
{
    private readonly ICloudContext _clouds;

    public CloudAccountRule(ICloudContext clouds)
    {
        _clouds = clouds;
    }

    public async ValueTask<IReadOnlyList<RuleNote>> CheckAsync(AccountDraft draft)
    {
        var cloud = await _clouds.GetCurrentAsync();
        var stored = draft.Existing?.Account();
        var result = draft.IsNew ? CloudRules.CheckOpen(cloud, _clouds.Today) : RuleResult.Allowed;
        result = result.And(CloudRules.CheckPortal(cloud, draft.Row?[CloudImportContributor.Column] ?? stored?.CloudCode));

        if (CountryCode.TryParse(draft.Form.Country, out var country) && country.Value != stored?.Country)
        {
            result = result.And(CloudRules.CheckCountry(cloud, country, isCustomer: false, _clouds.Today, CountryDirectory.Default));
        }

        var refused = NewDomains(draft.Form, stored?.VerifiedDomains.Append(stored.Domain) ?? [])
            .Select(domain => CloudRules.CheckEnrollmentDomain(cloud, domain))
            .FirstOrDefault(check => !check.IsAllowed);
        return [.. (refused is null ? result : result.And(refused)).Violations.Select(RuleNote.From)];
    }

    private static IEnumerable<string> NewDomains(PartnerAccountForm form, IEnumerable<string?> stored) =>
        AccountChecker.SplitDomains($"{form.Domain} {form.VerifiedDomains}").Except(stored.OfType<string>(), StringComparer.OrdinalIgnoreCase);
}
