using OrchardCore.Settings;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Services;

/// <summary>Gives the rules what the operator decided.</summary>
public sealed class MpnPolicyProvider
{
    private readonly ISiteService _siteService;
    private readonly ICloudContext _cloudContext;

    public MpnPolicyProvider(ISiteService siteService, ICloudContext cloudContext)
    {
        _siteService = siteService;
        _cloudContext = cloudContext;
    }

    public async ValueTask<MpnPolicy> GetAsync()
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        var rules = new AssociationPolicy
        {
            Cardinality = settings.Cardinality,
            Clouds = await _cloudContext.GetDirectoryAsync(),
            CountryPairs = settings.CountryMatch == CountryMatch.StrictPlusTable ? [.. settings.CountryPairs.Select(ToPair)] : [],
            GracePeriod = TimeSpan.FromDays(settings.GraceDays),
        };

        return new MpnPolicy(settings, rules, await _cloudContext.GetCurrentAsync(), _cloudContext.Today);
    }

    private static CountryPair ToPair(CountryPairEntry entry)
    {
        CalendarDate.TryParse(entry.From, out var from);
        CalendarDate? to = CalendarDate.TryParse(entry.To, out var last) ? last : null;
        return new CountryPair(
            CountryCode.Parse(entry.LocationCountry), CountryCode.Parse(entry.TenantCountry), entry.Author, entry.Reason, from, to);
    }
}
