using PartnerPlatform.Clouds.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>Makes clouds of settings.</summary>
public static class CloudSettingsReader
{
    public static CloudDefinition Documented(string? code) =>
        CloudDirectory.Default.Find(code) ?? CloudDirectory.Default[PartnerCloud.Global];

    public static CloudDefinition Current(CloudSettings settings, CloudDirectory directory) => directory[Documented(settings.Code).Cloud];

    public static CloudDirectory CreateDirectory(CloudSettings settings)
    {
        var directory = CloudDirectory.Default;
        if (settings.IsChinaEnabled)
        {
            directory = directory.With(directory[PartnerCloud.China] with { IsEnabled = true });
        }

        return directory.With(Apply(settings, Current(settings, directory)));
    }

    public static CalendarDate? ToCalendarDate(DateOnly? date) => date is { } day ? new CalendarDate(day.Year, day.Month, day.Day) : null;

    private static CloudDefinition Apply(CloudSettings settings, CloudDefinition cloud)
    {
        var partners = ReadScope(settings.PartnerCountries, cloud.PartnerCountries);
        var customers = ReadScope(settings.CustomerCountries, cloud.CustomerCountries);
        return cloud with
        {
            // A recipe may name a cloud that nobody knows; such a site takes nobody.
            IsEnabled = cloud.IsEnabled && CloudDirectory.Default.Find(settings.Code) is not null,
            ClosedToNewAt = settings.Dates is { } dates ? ToCalendarDate(dates.ClosedToNewAt) : cloud.ClosedToNewAt,
            RetiredAt = settings.Dates is { } ends ? ToCalendarDate(ends.RetiredAt) : cloud.RetiredAt,
            PartnerCountries = settings.IncludesTerritories ? partners.WithTerritories() : partners,
            CustomerCountries = settings.IncludesTerritories ? customers.WithTerritories() : customers,
            DisabledFeatures = settings.DisabledFeatures is { } features ? ReadFeatures(features) : cloud.DisabledFeatures,
            AuthorityHosts = settings.AuthorityHosts is { } hosts ? [.. hosts] : cloud.AuthorityHosts,
            ApiBaseUrl = settings.ApiBaseUrl ?? cloud.ApiBaseUrl,
        };
    }

    private static CountryScope ReadScope(CloudCountries? countries, CountryScope documented) => countries?.Kind switch
    {
        CloudCountryKind.Everywhere => CountryScope.Everywhere,
        CloudCountryKind.EuropeanUnionAndEfta => CountryScope.EuropeanUnionAndEfta,
        CloudCountryKind.Listed => CountryScope.Only(ReadPeriods(countries.Listed)),
        _ => documented,
    };

    private static IEnumerable<CountryPeriod> ReadPeriods(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            if (CountryPeriod.TryParse(entry, out var period))
            {
                yield return period;
            }
        }
    }

    private static PartnerFeature[] ReadFeatures(IEnumerable<string> names) =>
        [.. names.Where(name => Enum.IsDefined(typeof(PartnerFeature), name)).Select(Enum.Parse<PartnerFeature>)];
}
