using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Settings;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Saves changed settings of the site, so that two who save at the same moment don't undo each other.</summary>
public sealed class SiteSettingsEditor
{
    private readonly ISiteService _siteService;
    private readonly IDocumentStore _documentStore;

    public SiteSettingsEditor(ISiteService siteService, IDocumentStore documentStore)
    {
        _siteService = siteService;
        _documentStore = documentStore;
    }

    /// <summary>Saves and commits all of the request so far.</summary>
    /// <returns>Whether it was saved; not when another request saved the settings of the site meanwhile.</returns>
    public async Task<bool> TrySaveAsync(ISite site)
    {
        await _siteService.UpdateSiteSettingsAsync(site);
        try
        {
            await _documentStore.CommitAsync();
            return true;
        }
        catch (DocumentStoreCommitException)
        {
            await _documentStore.CancelAsync();
            return false;
        }
    }
}
