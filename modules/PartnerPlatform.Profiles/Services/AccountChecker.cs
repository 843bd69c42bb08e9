using Microsoft.Extensions.Localization;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Checks what host staff or an import says of an account as a whole: its name, tenant, domains and MPN ID.</summary>
public sealed class AccountChecker
{
    private const int MaxDomainLength = 255;

    private readonly IPartnerAccountStore _store;
    private readonly IEnumerable<IAccountRule> _rules;
    private readonly IStringLocalizer S;

    public AccountChecker(IPartnerAccountStore store, IEnumerable<IAccountRule> rules, IStringLocalizer<AccountChecker> localizer)
    {
        _store = store;
        _rules = rules;
        S = localizer;
    }

    public async Task<IReadOnlyList<RuleNote>> CheckAsync(AccountDraft draft)
    {
        var form = draft.Form;
        var accountId = draft.Existing?.ContentItemId;
        var notes = new List<RuleNote>();
        Add(notes, GeneralRules.CheckText("name", form.Name, OrganizationProfileRules.MaxCompanyNameLength, isRequired: true));
        Add(notes, GeneralRules.CheckText("domain", form.Domain, MaxDomainLength));
        var country = AddressRules.CheckCountry(form.Country, CountryDirectory.Default, out var code);
        Add(notes, country);
        if (country.IsAllowed && draft.Existing?.Account().Country is { Length: > 0 } stored && stored != code?.Code.Value)
        {
            notes.Add(RuleNote.Localize("ACC-010", "country", S, "The country or region of a tenant stays once it is set. Only an operator can correct it, on a page of its own."));
        }

        foreach (var domain in SplitDomains(form.VerifiedDomains))
        {
            Add(notes, GeneralRules.CheckText("verifiedDomains", domain, MaxDomainLength));
        }

        await CheckTenantAsync(notes, form, accountId);
        await CheckMpnIdAsync(notes, form, accountId);
        foreach (var rule in _rules)
        {
            notes.AddRange(await rule.CheckAsync(draft));
        }

        return notes;
    }

    /// <summary>An MPN ID without the blanks that people type into it.</summary>
    public static string? NormalizeMpnId(string? mpnId) =>
        string.IsNullOrWhiteSpace(mpnId) ? null : string.Concat(mpnId.Where(c => !char.IsWhiteSpace(c)));

    public static string? NormalizeTenantId(string? tenantId) => Guid.TryParse(tenantId, out var id) ? id.ToString("D") : tenantId?.Trim();

    public static IReadOnlyList<string> SplitDomains(string? domains) =>
        domains?.ToLowerInvariant().Split([' ', ',', ';', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private async Task CheckTenantAsync(List<RuleNote> notes, PartnerAccountForm form, string? accountId)
    {
        var tenantId = NormalizeTenantId(form.TenantId);
        if (string.IsNullOrEmpty(tenantId))
        {
            Add(notes, GeneralRules.CheckText("tenantId", tenantId, 36, isRequired: true));
        }
        else if (!TenantId.TryParse(tenantId, out var id))
        {
            notes.Add(RuleNote.Localize("ACC-001", "tenantId", S, "The tenant ID must be a GUID, for example 6f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c11."));
        }
        else
        {
            Add(notes, MpnAssociationRules.CheckTenantOwner(id, await _store.IsTenantTakenAsync(tenantId, accountId)));
        }
    }

    private async Task CheckMpnIdAsync(List<RuleNote> notes, PartnerAccountForm form, string? accountId)
    {
        var isTaken = MpnId.TryParse(form.MpnId, out var id) && await _store.IsMpnIdTakenAsync(id.Value, accountId);
        if (isTaken)
        {
            // The text of MPN-008 is for a partner, who must not learn that others have the ID.
            notes.Add(RuleNote.Localize(RuleIds.Mpn008.Value, "mpnId", S, "Another account, or a location, has the MPN ID {0}.", id.Value));
            return;
        }

        Add(notes, MpnAssociationRules.CheckGlobalId(form.MpnId, isTaken: false));
    }

    private static void Add(List<RuleNote> notes, RuleResult result) => notes.AddRange(result.Violations.Select(RuleNote.From));
}
