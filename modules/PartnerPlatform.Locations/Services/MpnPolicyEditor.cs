using System.Globalization;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Locations.Handlers;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Changes the policy: each change gets a new version, goes to the audit trail and has all associations checked again.</summary>
public sealed class MpnPolicyEditor
{
    private readonly ISiteService _siteService;
    private readonly SiteSettingsEditor _editor;
    private readonly MpnPolicyChecker _checker;
    private readonly MpnAuditLog _log;
    private readonly ICloudContext _clouds;
    private readonly IClock _clock;

    public MpnPolicyEditor(
        ISiteService siteService, SiteSettingsEditor editor, MpnPolicyChecker checker, MpnAuditLog log, ICloudContext clouds, IClock clock)
    {
        _siteService = siteService;
        _editor = editor;
        _checker = checker;
        _log = log;
        _clouds = clouds;
        _clock = clock;
    }

    public static string ETag(MpnSettings settings) => string.Create(CultureInfo.InvariantCulture, $"\"{settings.PolicyVersion}\"");

    private static RuleResult CheckVersion(MpnSettings settings, string? etag) => GeneralRules.CheckVersion(
        etag, ETag(settings), settings.ModifiedBy, new DateTimeOffset(settings.ModifiedUtc ?? default, TimeSpan.Zero));

    public static MpnPolicyForm ToForm(MpnSettings settings) => new()
    {
        CountryMatch = settings.CountryMatch,
        Cardinality = settings.Cardinality,
        Lookup = settings.Lookup,
        NeedsApproval = settings.NeedsApproval,
        RestrictCspToGlobalAdmin = settings.RestrictCspToGlobalAdmin,
        GraceDays = settings.GraceDays.ToString(CultureInfo.InvariantCulture),
        FirstMpnId = settings.FirstMpnId.ToString(CultureInfo.InvariantCulture),
        LastMpnId = settings.LastMpnId.ToString(CultureInfo.InvariantCulture),
        ETag = ETag(settings),
    };

    public static CountryPairForm ToForm(MpnSettings settings, CountryPairEntry? entry) => new()
    {
        LocationCountry = entry?.LocationCountry,
        TenantCountry = entry?.TenantCountry,
        Reason = entry?.Reason,
        From = entry?.From,
        To = entry?.To,
        ETag = ETag(settings),
    };

    /// <summary>Saves and commits; GEN-004 among the problems when someone changed the policy after the form was opened.</summary>
    public async Task<IReadOnlyList<MpnPolicyProblem>> SaveAsync(MpnPolicyForm form, MpnActor actor)
    {
        var site = await _siteService.LoadSiteSettingsAsync();
        var settings = site.GetOrCreate<MpnSettings>();
        var problems = CheckVersion(settings, form.ETag) is { IsAllowed: false } conflict ? [Describe(conflict)] : await _checker.CheckAsync(form, settings);
        return problems.Count == 0 ? await ChangeAsync(site, settings, actor, () => Apply(form, settings)) : problems;
    }

    public async Task<IReadOnlyList<MpnPolicyProblem>> SavePairAsync(string? pairId, CountryPairForm form, MpnActor actor)
    {
        var site = await _siteService.LoadSiteSettingsAsync();
        var settings = site.GetOrCreate<MpnSettings>();
        var problems = CheckVersion(settings, form.ETag) is { IsAllowed: false } conflict ? [Describe(conflict)] : _checker.Check(pairId, form, settings);
        return problems.Count == 0 ? await ChangeAsync(site, settings, actor, () => Apply(pairId, form, settings, actor)) : problems;
    }

    /// <summary>Makes today the last day of a row; a row that hasn't begun is taken away.</summary>
    public async Task<IReadOnlyList<MpnPolicyProblem>> EndPairAsync(CountryPairEntry entry, MpnActor actor)
    {
        var today = _clouds.Today;
        var site = await _siteService.LoadSiteSettingsAsync();
        var settings = site.GetOrCreate<MpnSettings>();
        return await ChangeAsync(site, settings, actor, () =>
        {
            var hasBegun = CalendarDate.TryParse(entry.From, out var from) && from <= today;
            settings.CountryPairs =
            [
                .. settings.CountryPairs
                    .Where(pair => pair.Id != entry.Id || hasBegun)
                    .Select(pair => pair.Id == entry.Id && !IsOver(pair, today) ? pair with { To = today.ToString() } : pair),
            ];
        });
    }

    private static bool IsOver(CountryPairEntry pair, CalendarDate today) => CalendarDate.TryParse(pair.To, out var to) && to < today;

    private async Task<IReadOnlyList<MpnPolicyProblem>> ChangeAsync(ISite site, MpnSettings settings, MpnActor actor, Action apply)
    {
        var before = MpnPolicyDiff.Describe(settings);
        apply();
        var changes = MpnPolicyDiff.Compare(before, MpnPolicyDiff.Describe(settings));
        if (changes.Count == 0)
        {
            return [];
        }

        settings.PolicyVersion++;
        settings.ModifiedBy = actor.Name;
        settings.ModifiedUtc = _clock.UtcNow;
        site.Put(settings);
        await _log.RecordPolicyAsync(settings.PolicyVersion, changes, actor);
        if (!await _editor.TrySaveAsync(site))
        {
            return [await ReadOtherChangeAsync()];
        }

        await MpnRecheckRunner.StartAsync();
        return [];
    }

    private async Task<MpnPolicyProblem> ReadOtherChangeAsync()
    {
        var stored = await StoredState.ReadAsync((ISiteService service) => service.GetSettingsAsync<MpnSettings>());
        return Describe(GeneralRules.ChangedMeanwhile(stored.ModifiedBy, new DateTimeOffset(stored.ModifiedUtc ?? _clock.UtcNow, TimeSpan.Zero)));
    }

    private static MpnPolicyProblem Describe(RuleResult conflict) =>
        new(RuleIds.Gen004.Value, string.Empty, conflict.Violations.First().Format(CultureInfo.CurrentUICulture));

    private static void Apply(MpnPolicyForm form, MpnSettings settings)
    {
        settings.CountryMatch = form.CountryMatch;
        settings.Cardinality = form.Cardinality;
        settings.Lookup = form.Lookup;
        settings.NeedsApproval = form.NeedsApproval;
        settings.RestrictCspToGlobalAdmin = form.RestrictCspToGlobalAdmin;
        settings.GraceDays = int.Parse(form.GraceDays!, CultureInfo.InvariantCulture);
        settings.FirstMpnId = long.Parse(form.FirstMpnId!, CultureInfo.InvariantCulture);
        settings.LastMpnId = long.Parse(form.LastMpnId!, CultureInfo.InvariantCulture);
    }

    private static void Apply(string? pairId, CountryPairForm form, MpnSettings settings, MpnActor actor)
    {
        var entry = new CountryPairEntry
        {
            Id = pairId ?? Guid.NewGuid().ToString("N"),
            LocationCountry = CountryCode.Parse(form.LocationCountry!).Value,
            TenantCountry = CountryCode.Parse(form.TenantCountry!).Value,
            Author = actor.Name,
            Reason = form.Reason!.Trim(),
            From = form.From!.Trim(),
            To = string.IsNullOrWhiteSpace(form.To) ? null : form.To.Trim(),
        };
        settings.CountryPairs = pairId is null
            ? [.. settings.CountryPairs, entry]
            : [.. settings.CountryPairs.Select(pair => pair.Id == pairId ? entry : pair)];
    }
}
