using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace OrchardCore.Settings.Services;

/// <summary>Writes what the setup knows to the site settings.</summary>
internal sealed class SetupEventHandler(ISiteService siteService) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();

        site.SiteName = Get(context, SetupConstants.SiteName) ?? site.SiteName;
        site.SuperUser = Get(context, SetupConstants.AdminUserId) ?? site.SuperUser;
        site.TimeZoneId = Get(context, SetupConstants.SiteTimeZone) ?? site.TimeZoneId;

        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static string? Get(SetupContext context, string name) =>
        context.Properties.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;
}
