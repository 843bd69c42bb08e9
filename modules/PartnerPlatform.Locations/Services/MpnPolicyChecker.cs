using System.Globalization;
using Microsoft.Extensions.Localization;
using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Rules;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>Checks what the operator enters as policy.</summary>
public sealed class MpnPolicyChecker
{
    private const int MaxGraceDays = 365;
    private const long MaxMpnId = 9_999_999_999;
    private const int MaxReasonLength = 500;

    private readonly ISession _session;
    private readonly IStringLocalizer S;

    public MpnPolicyChecker(ISession session, IStringLocalizer<MpnPolicyChecker> localizer)
    {
        _session = session;
        S = localizer;
    }

    public async Task<IReadOnlyList<MpnPolicyProblem>> CheckAsync(MpnPolicyForm form, MpnSettings settings)
    {
        var problems = new List<MpnPolicyProblem>();
        if (!TryRead(form.GraceDays, MaxGraceDays, out _))
        {
            problems.Add(new("PLC-001", nameof(form.GraceDays), S["Enter a number of days from 1 to {0}.", MaxGraceDays]));
        }

        var isFirstRead = TryRead(form.FirstMpnId, MaxMpnId, out var first);
        if (!isFirstRead)
        {
            problems.Add(new("PLC-002", nameof(form.FirstMpnId), S["Enter an MPN ID: 1 to 10 digits, not beginning with 0."]));
        }

        if (!TryRead(form.LastMpnId, MaxMpnId, out var last))
        {
            problems.Add(new("PLC-002", nameof(form.LastMpnId), S["Enter an MPN ID: 1 to 10 digits, not beginning with 0."]));
        }
        else if (isFirstRead && last < first)
        {
            problems.Add(new("PLC-003", nameof(form.LastMpnId), S["The last MPN ID can’t be less than the first one."]));
        }

        if (form.Cardinality == AssociationCardinality.OneToOne
            && settings.Cardinality != AssociationCardinality.OneToOne
            && await CountTenantsWithManyAsync() is var count and > 0)
        {
            problems.Add(new("PLC-004", nameof(form.Cardinality), S["Tenants with more than one location: {0}. Remove their other associations first.", count]));
        }

        return problems;
    }

    public IReadOnlyList<MpnPolicyProblem> Check(string? pairId, CountryPairForm form, MpnSettings settings)
    {
        var problems = new List<MpnPolicyProblem>();
        var isLocationRead = CheckCountry(problems, nameof(form.LocationCountry), form.LocationCountry, out var location);
        var isTenantRead = CheckCountry(problems, nameof(form.TenantCountry), form.TenantCountry, out var tenant);
        if (isLocationRead && isTenantRead && location == tenant)
        {
            problems.Add(new("PLC-006", nameof(form.TenantCountry), S["Choose two different countries or regions."]));
        }

        foreach (var violation in GeneralRules.CheckText("reason", form.Reason, MaxReasonLength, isRequired: true).Violations)
        {
            problems.Add(new(violation.Id.Value, nameof(form.Reason), violation.Format(CultureInfo.CurrentUICulture)));
        }

        if (CheckDates(problems, form, out var from, out var to)
            && isLocationRead
            && isTenantRead
            && settings.CountryPairs.Any(pair => pair.Id != pairId && Overlaps(pair, location, tenant, from, to)))
        {
            problems.Add(new("PLC-009", nameof(form.From), S["Another row has these two countries or regions on some of these days."]));
        }

        return problems;
    }

    private bool CheckCountry(List<MpnPolicyProblem> problems, string field, string? text, out CountryCode country)
    {
        country = default;
        var isRead = CountryDirectory.Default.Find(text) is not null && CountryCode.TryParse(text, out country);
        if (!isRead)
        {
            problems.Add(new("PLC-005", field, S["Choose a country or region."]));
        }

        return isRead;
    }

    private bool CheckDates(List<MpnPolicyProblem> problems, CountryPairForm form, out CalendarDate from, out CalendarDate? to)
    {
        var isFromRead = CalendarDate.TryParse(form.From?.Trim(), out from);
        if (!isFromRead)
        {
            problems.Add(new("PLC-007", nameof(form.From), S["Enter a date as year, month and day, for example 2026-01-31."]));
        }

        to = null;
        if (string.IsNullOrWhiteSpace(form.To))
        {
            return isFromRead;
        }

        if (!CalendarDate.TryParse(form.To.Trim(), out var last))
        {
            problems.Add(new("PLC-007", nameof(form.To), S["Enter a date as year, month and day, for example 2026-01-31."]));
            return false;
        }

        to = last;
        if (isFromRead && last < from)
        {
            problems.Add(new("PLC-008", nameof(form.To), S["The last day can’t be before the first one."]));
            return false;
        }

        return isFromRead;
    }

    private static bool Overlaps(CountryPairEntry pair, CountryCode location, CountryCode tenant, CalendarDate from, CalendarDate? to)
    {
        CalendarDate.TryParse(pair.From, out var otherFrom);
        var isOtherOpen = !CalendarDate.TryParse(pair.To, out var otherTo);
        return pair.LocationCountry == location.Value
            && pair.TenantCountry == tenant.Value
            && (to is not { } last || otherFrom <= last)
            && (isOtherOpen || from <= otherTo);
    }

    private async Task<int> CountTenantsWithManyAsync()
    {
        var counts = new Dictionary<string, int>();
        await foreach (var row in _session.QueryIndex<MpnAssociationIndex>(index => index.TenantKey != null).ToAsyncEnumerable())
        {
            counts[row.TenantId!] = counts.GetValueOrDefault(row.TenantId!) + 1;
        }

        return counts.Values.Count(count => count > 1);
    }

    private static bool TryRead(string? text, long max, out long number) =>
        long.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= max;
}
