using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Settings.Recipes;

/// <summary>Changes the site settings; what isn't one of their members becomes a section.</summary>
internal sealed class SettingsStep(ISiteService siteService) : NamedRecipeStepHandler("settings")
{
    private static readonly Dictionary<string, Action<ISite, JsonNode?>> _members = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ISite.BaseUrl)] = (site, value) => site.BaseUrl = value?.ToString(),
        [nameof(ISite.Calendar)] = (site, value) => site.Calendar = value?.ToString(),
        [nameof(ISite.MaxPagedCount)] = (site, value) => site.MaxPagedCount = Read<int>(value),
        [nameof(ISite.MaxPageSize)] = (site, value) => site.MaxPageSize = Read<int>(value),
        [nameof(ISite.PageSize)] = (site, value) => site.PageSize = Read<int>(value),
        [nameof(ISite.ResourceDebugMode)] = (site, value) => site.ResourceDebugMode = Read<ResourceDebugMode>(value),
        [nameof(ISite.SiteName)] = (site, value) => site.SiteName = value?.ToString(),
        [nameof(ISite.PageTitleFormat)] = (site, value) => site.PageTitleFormat = value?.ToString(),
        [nameof(ISite.SiteSalt)] = (site, value) => site.SiteSalt = value?.ToString(),
        [nameof(ISite.SuperUser)] = (site, value) => site.SuperUser = value?.ToString(),
        [nameof(ISite.TimeZoneId)] = (site, value) => site.TimeZoneId = value?.ToString(),
        [nameof(ISite.UseCdn)] = (site, value) => site.UseCdn = Read<bool>(value),
        [nameof(ISite.CdnBaseUrl)] = (site, value) => site.CdnBaseUrl = value?.ToString(),
        [nameof(ISite.AppendVersion)] = (site, value) => site.AppendVersion = Read<bool>(value),
        [nameof(ISite.CacheMode)] = (site, value) => site.CacheMode = Read<CacheMode>(value),
        [nameof(ISite.HomeRoute)] = (site, value) => site.HomeRoute = ReadRoute(value),
    };

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();

        foreach (var (name, value) in context.Step)
        {
            if (_members.TryGetValue(name, out var set))
            {
                set(site, value);
            }
            else
            {
                site.Properties[name] = value?.DeepClone();
            }
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }

    private static T? Read<T>(JsonNode? value)
    {
        if (value is JsonValue text && text.TryGetValue<string>(out var written) && bool.TryParse(written, out var flag) && flag is T typed)
        {
            return typed;
        }

        return value.Deserialize<T>(JOptions.Default);
    }

    private static RouteValueDictionary ReadRoute(JsonNode? value)
    {
        var route = new RouteValueDictionary();

        foreach (var (name, part) in value as JsonObject ?? [])
        {
            route[name] = part?.ToString();
        }

        return route;
    }
}
