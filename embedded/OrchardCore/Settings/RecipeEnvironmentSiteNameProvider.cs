using OrchardCore.Recipes.Services;

namespace OrchardCore.Settings;

/// <summary>Gives recipes the name of the site.</summary>
internal sealed class RecipeEnvironmentSiteNameProvider(ISiteService siteService) : IRecipeEnvironmentProvider
{
    public int Order => 0;

    public async Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        var site = await siteService.GetSiteSettingsAsync();

        if (!string.IsNullOrEmpty(site.SiteName))
        {
            environment[nameof(ISite.SiteName)] = site.SiteName;
        }
    }
}
