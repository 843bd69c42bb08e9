using OrchardCore.Modules;

namespace OrchardCore.Settings.Services;

/// <summary>The time zone of the site, for everybody who has none of their own.</summary>
internal sealed class DefaultTimeZoneSelector(ISiteService siteService) : ITimeZoneSelector
{
    public Task<TimeZoneSelectorResult> GetTimeZoneAsync() => Task.FromResult(new TimeZoneSelectorResult
    {
        Priority = 0,
        TimeZoneId = async () => (await siteService.GetSiteSettingsAsync()).TimeZoneId!,
    });
}
