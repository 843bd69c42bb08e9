using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Corrects the country of a tenant. Its associations are checked again in the same transaction.</summary>
public sealed class TenantCountryCorrection
{
    private const int MaxReasonLength = 500;

    private readonly ProfileEditor _editor;
    private readonly IEnumerable<IAccountRule> _rules;
    private readonly MpnDriftChecker _drift;
    private readonly MpnAuditLog _log;
    private readonly IStringLocalizer S;

    public TenantCountryCorrection(
        ProfileEditor editor,
        IEnumerable<IAccountRule> rules,
        MpnDriftChecker drift,
        MpnAuditLog log,
        IStringLocalizer<TenantCountryCorrection> localizer)
    {
        _editor = editor;
        _rules = rules;
        _drift = drift;
        _log = log;
        S = localizer;
    }

    /// <summary>What stands against the correction, as messages by field.</summary>
    public async Task<IReadOnlyList<(string Field, string Message)>> CheckAsync(ContentItem account, TenantCountryForm form)
    {
        var part = account.Account();
        var country = AddressRules.CheckCountry(form.Country, CountryDirectory.Default, out var code);
        var problems = new List<(string Field, string Message)>();
        Add(problems, nameof(form.Country), country);
        if (country.IsAllowed && code?.Code.Value == part.Country)
        {
            problems.Add((nameof(form.Country), RuleMessages.Write("TCC-001", S["The tenant is in this country or region already."])));
        }

        Add(problems, nameof(form.Reason), GeneralRules.CheckText("reason", form.Reason, MaxReasonLength, isRequired: true));
        foreach (var rule in _rules)
        {
            var notes = await rule.CheckAsync(new AccountDraft(Describe(account, form.Country), account));
            problems.AddRange(notes.Select(note => (nameof(form.Country), note.ToMessage(CultureInfo.CurrentUICulture))));
        }

        Add(problems, string.Empty, ProfileEditor.CheckRevision(part.Revision, form.ETag));
        return problems;
    }

    public Task<IReadOnlyList<TenantCountryEffect>> PreviewAsync(ContentItem account, string country) => _drift.PreviewAsync(account, country);

    /// <summary>Saves a checked correction and commits; GEN-004 when another request was faster.</summary>
    public async Task<RuleResult> SaveAsync(ContentItem account, TenantCountryForm form, MpnActor actor)
    {
        var part = account.Account();
        var (before, previous) = (part.Country, part.Revision);
        part.Country = CountryCode.Parse(form.Country!).Value;
        part.Revision = _editor.Next(previous, actor.Name);
        account.Apply(nameof(PartnerAccountPart), part);
        await _log.RecordTenantCountryAsync(account, before, form.Reason!.Trim(), actor);
        return await _editor.SaveAsync(account, previous);
    }

    private static PartnerAccountForm Describe(ContentItem account, string? country)
    {
        var part = account.Account();
        return new PartnerAccountForm
        {
            Name = account.Name(),
            TenantId = part.TenantId,
            Country = country,
            Domain = part.Domain,
            VerifiedDomains = string.Join(' ', part.VerifiedDomains),
            MpnId = part.MpnId,
            Status = part.Status,
        };
    }

    private static void Add(List<(string Field, string Message)> problems, string field, RuleResult result) =>
        problems.AddRange(result.Violations.Select(violation => (field, violation.ToMessage(CultureInfo.CurrentUICulture))));
}
