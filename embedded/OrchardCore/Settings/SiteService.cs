using OrchardCore.Documents;

namespace OrchardCore.Settings.Services;

internal sealed class SiteService(IDocumentManager<SiteSettings> documentManager) : ISiteService
{
    private const string DefaultPageTitleFormat = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}";
    private const int DefaultPageSize = 10;
    private const int DefaultMaxPageSize = 100;

    public async Task<ISite> LoadSiteSettingsAsync() => await documentManager.GetOrCreateMutableAsync(CreateAsync);

    public async Task<ISite> GetSiteSettingsAsync() => await documentManager.GetOrCreateImmutableAsync(CreateAsync);

    public Task UpdateSiteSettingsAsync(ISite site) => documentManager.UpdateAsync((SiteSettings)site);

    private static Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings
    {
        MaxPageSize = DefaultMaxPageSize,
        PageSize = DefaultPageSize,
        SiteName = "My Orchard Project Application",
        SiteSalt = Guid.NewGuid().ToString("N"),
        PageTitleFormat = DefaultPageTitleFormat,
    });
}
