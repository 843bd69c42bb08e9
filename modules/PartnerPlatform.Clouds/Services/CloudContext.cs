using System.Runtime.CompilerServices;
using OrchardCore.Modules;
using OrchardCore.Settings;
using PartnerPlatform.Clouds.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

public sealed class CloudContext : ICloudContext
{
    // Settings are shared between requests until they change, so what is made of them is too.
    private static readonly ConditionalWeakTable<CloudSettings, CloudDirectory> _directories = [];

    private readonly ISiteService _siteService;
    private readonly IClock _clock;

    public CloudContext(ISiteService siteService, IClock clock)
    {
        _siteService = siteService;
        _clock = clock;
    }

    public CalendarDate Today => CalendarDate.FromDateTime(_clock.UtcNow);

    public async ValueTask<CloudDefinition> GetCurrentAsync()
    {
        var settings = await _siteService.GetSettingsAsync<CloudSettings>();
        return CloudSettingsReader.Current(settings, GetDirectory(settings));
    }

    public async ValueTask<CloudDirectory> GetDirectoryAsync() => GetDirectory(await _siteService.GetSettingsAsync<CloudSettings>());

    private static CloudDirectory GetDirectory(CloudSettings settings) =>
        _directories.GetValue(settings, CloudSettingsReader.CreateDirectory);
}
