using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using PartnerPlatform.Clouds.Models;
using PartnerPlatform.Clouds.ViewModels;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>Checks the form of the operator and takes it into the settings.</summary>
public sealed class CloudSettingsEditor
{
    private static readonly char[] _lineEnds = ['\r', '\n'];

    private readonly IPartnerAccountStore _store;
    private readonly IClock _clock;
    private readonly IStringLocalizer S;

    public CloudSettingsEditor(IPartnerAccountStore store, IClock clock, IStringLocalizer<CloudSettingsEditor> localizer)
    {
        _store = store;
        _clock = clock;
        S = localizer;
    }

    public static bool IsSameCloud(CloudSettings settings, CloudSettingsForm form) =>
        string.Equals(settings.Code, form.Code, StringComparison.OrdinalIgnoreCase);

    public async Task<IReadOnlyList<CloudSettingsProblem>> CheckAsync(CloudSettings settings, CloudSettingsForm form)
    {
        var problems = new List<CloudSettingsProblem>();
        await CheckCodeAsync(problems, settings, form);
        if (IsSameCloud(settings, form))
        {
            CheckDates(problems, form);
            CheckCountries(problems, nameof(form.PartnerCountries), form.PartnerCountryKind, form.PartnerCountries);
            CheckCountries(problems, nameof(form.CustomerCountries), form.CustomerCountryKind, form.CustomerCountries);
            CheckAddresses(problems, form);
        }

        return problems;
    }

    /// <summary>Takes a checked form. Another cloud starts with what is documented of it.</summary>
    public void Apply(CloudSettings settings, CloudSettingsForm form, string? userName)
    {
        var isSame = IsSameCloud(settings, form);
        var cloud = CloudSettingsReader.Documented(form.Code);
        settings.Code = cloud.Code;
        settings.IsChinaEnabled = form.IsChinaEnabled;
        settings.Dates = isSame ? ReadDates(form, cloud) : null;
        settings.PartnerCountries = isSame ? ReadCountries(form.PartnerCountryKind, form.PartnerCountries, cloud.PartnerCountries) : null;
        settings.CustomerCountries = isSame ? ReadCountries(form.CustomerCountryKind, form.CustomerCountries, cloud.CustomerCountries) : null;
        settings.IncludesTerritories = isSame && form.IncludesTerritories;
        settings.DisabledFeatures = isSame ? ReadFeatures(form, cloud) : null;
        settings.AuthorityHosts = isSame ? ReadHosts(form, cloud) : null;
        settings.ApiBaseUrl = isSame && WebAddress.TryParse(form.ApiBaseUrl, out var address) && address.Value.TrimEnd('/') != cloud.ApiBaseUrl
            ? address.Value.TrimEnd('/')
            : null;
        settings.Revision = settings.Revision.Next(_clock.UtcNow, userName);
    }

    public static void Fill(CloudSettingsForm form, CloudSettings settings)
    {
        var cloud = CloudSettingsReader.Current(settings, CloudSettingsReader.CreateDirectory(settings));
        form.Code = cloud.Code;
        form.IsChinaEnabled = settings.IsChinaEnabled;
        form.ClosedToNewAt = cloud.ClosedToNewAt?.ToString();
        form.RetiredAt = cloud.RetiredAt?.ToString();
        form.PartnerCountryKind = KindOf(cloud.PartnerCountries);
        form.PartnerCountries = Write(cloud.PartnerCountries);
        form.CustomerCountryKind = KindOf(cloud.CustomerCountries);
        form.CustomerCountries = Write(cloud.CustomerCountries);
        form.IncludesTerritories = settings.IncludesTerritories;
        form.DisabledFeatures = [.. cloud.DisabledFeatures.Select(feature => feature.ToString())];
        form.AuthorityHosts = string.Join(Environment.NewLine, cloud.AuthorityHosts);
        form.ApiBaseUrl = cloud.ApiBaseUrl;
        form.ETag = settings.Revision.ETag();
    }

    private async Task CheckCodeAsync(List<CloudSettingsProblem> problems, CloudSettings settings, CloudSettingsForm form)
    {
        if (CloudDirectory.Default.Find(form.Code) is not { } cloud)
        {
            problems.Add(new("CLS-001", nameof(form.Code), S["Choose one of the clouds."]));
        }
        else if (!cloud.IsEnabled && !form.IsChinaEnabled)
        {
            problems.Add(new("CLS-002", nameof(form.Code), S["This cloud isn’t offered. Offer it first."]));
        }
        else if (!IsSameCloud(settings, form) && (await _store.ListAsync(new PartnerAccountQuery { PageSize = 1 })).TotalCount > 0)
        {
            problems.Add(new("CLS-003", nameof(form.Code), S["This site has partner accounts, and they belong to its cloud. Set up another site for another cloud."]));
        }
    }

    private void CheckDates(List<CloudSettingsProblem> problems, CloudSettingsForm form)
    {
        var isClosedRead = TryReadDate(form.ClosedToNewAt, out var closed);
        var isRetiredRead = TryReadDate(form.RetiredAt, out var retired);
        if (!isClosedRead)
        {
            problems.Add(new("CLS-004", nameof(form.ClosedToNewAt), S["Enter a date as year, month and day, for example 2018-08-31."]));
        }

        if (!isRetiredRead)
        {
            problems.Add(new("CLS-004", nameof(form.RetiredAt), S["Enter a date as year, month and day, for example 2018-08-31."]));
        }
        else if (closed is { } first && retired is { } last && last < first)
        {
            problems.Add(new("CLS-005", nameof(form.RetiredAt), S["A cloud can’t be shut before it’s closed to new partners and customers."]));
        }
    }

    private void CheckCountries(List<CloudSettingsProblem> problems, string field, CloudCountryKind kind, string? text)
    {
        if (kind != CloudCountryKind.Listed)
        {
            return;
        }

        var lines = Lines(text);
        if (lines.Length == 0)
        {
            problems.Add(new("CLS-006", field, S["List at least one country or region."]));
        }
        else if (Array.Find(lines, line => !CountryPeriod.TryParse(line, out _)) is { } wrong)
        {
            problems.Add(new("CLS-007", field, S["“{0}” isn’t a code of a country or region with its days.", wrong]));
        }
    }

    private void CheckAddresses(List<CloudSettingsProblem> problems, CloudSettingsForm form)
    {
        var lines = Lines(form.AuthorityHosts);
        if (lines.Length == 0)
        {
            problems.Add(new("CLS-008", nameof(form.AuthorityHosts), S["Name at least one authority that signs people in."]));
        }
        else if (Array.Find(lines, line => !WebAddress.TryParse(line, out _)) is { } wrong)
        {
            problems.Add(new("CLS-009", nameof(form.AuthorityHosts), S["“{0}” isn’t a host name or an address.", wrong]));
        }
        else if (Array.Find(lines, HasPath) is { } path)
        {
            problems.Add(new("CLS-011", nameof(form.AuthorityHosts), S["Leave the path out of “{0}”: all issuers of a host are trusted alike.", path]));
        }

        if (!WebAddress.TryParse(form.ApiBaseUrl, out _))
        {
            problems.Add(new("CLS-010", nameof(form.ApiBaseUrl), S["Enter the address of the API, for example https://api.example.com."]));
        }
    }

    private static CloudDates? ReadDates(CloudSettingsForm form, CloudDefinition cloud)
    {
        TryReadDate(form.ClosedToNewAt, out var closed);
        TryReadDate(form.RetiredAt, out var retired);
        return closed == cloud.ClosedToNewAt && retired == cloud.RetiredAt ? null : new CloudDates(ToDateOnly(closed), ToDateOnly(retired));
    }

    private static CloudCountries? ReadCountries(CloudCountryKind kind, string? text, CountryScope documented)
    {
        var periods = kind == CloudCountryKind.Listed
            ? Lines(text).Select(line => CountryPeriod.TryParse(line, out var period) ? period : null).OfType<CountryPeriod>().ToArray()
            : [];
        return kind == KindOf(documented) && periods.SequenceEqual(documented.Listed)
            ? null
            : new CloudCountries { Kind = kind, Listed = [.. periods.Select(period => period.ToString())] };
    }

    private static string[]? ReadFeatures(CloudSettingsForm form, CloudDefinition cloud)
    {
        var names = Enum.GetNames<PartnerFeature>().Where(form.DisabledFeatures.Contains).ToArray();
        return cloud.DisabledFeatures.Select(feature => feature.ToString()).ToHashSet().SetEquals(names) ? null : names;
    }

    private static string[]? ReadHosts(CloudSettingsForm form, CloudDefinition cloud)
    {
        var hosts = Lines(form.AuthorityHosts)
            .Select(line => WebAddress.TryParse(line, out var address) ? address.Host.ToLowerInvariant() : null)
            .OfType<string>()
            .Distinct()
            .ToArray();
        return hosts.SequenceEqual(cloud.AuthorityHosts) ? null : hosts;
    }

    private static bool HasPath(string line) => WebAddress.TryParse(line, out var address) && new Uri(address.Value).PathAndQuery != "/";

    private static CloudCountryKind KindOf(CountryScope scope) => scope switch
    {
        { IsEverywhere: true } => CloudCountryKind.Everywhere,
        { IsEuropeanUnionAndEfta: true } => CloudCountryKind.EuropeanUnionAndEfta,
        _ => CloudCountryKind.Listed,
    };

    private static string Write(CountryScope scope) => string.Join(Environment.NewLine, scope.Listed);

    private static bool TryReadDate(string? text, out CalendarDate? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var isRead = CalendarDate.TryParse(text.Trim(), out var day);
        date = isRead ? day : null;
        return isRead;
    }

    private static DateOnly? ToDateOnly(CalendarDate? date) => date is { } day ? new DateOnly(day.Year, day.Month, day.Day) : null;

    private static string[] Lines(string? text) =>
        text?.Split(_lineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
