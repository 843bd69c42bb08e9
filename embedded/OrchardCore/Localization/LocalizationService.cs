using System.Globalization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace OrchardCore.Localization.Services;

internal sealed class LocalizationService(ISiteService siteService) : ILocalizationService
{
    private LocalizationSettings? _settings;

    // The settings come from memory: the task is complete unless the site has just started.
    public bool FallBackToParentCultures =>
        (_settings ?? GetSettingsAsync().GetAwaiter().GetResult()).FallBackToParentCulture;

    public async Task<string> GetDefaultCultureAsync() => (await GetSettingsAsync()).DefaultCulture ?? CultureInfo.InstalledUICulture.Name;

    public async Task<string[]> GetSupportedCulturesAsync()
    {
        var settings = await GetSettingsAsync();

        return settings.SupportedCultures is { Length: > 0 } cultures ? cultures : [await GetDefaultCultureAsync()];
    }

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() =>
        CultureInfo.GetCultures(CultureTypes.AllCultures)
            .Where(culture => culture.Name.Length > 0)
            .OrderBy(culture => culture.Name, StringComparer.OrdinalIgnoreCase);

    private async Task<LocalizationSettings> GetSettingsAsync() =>
        _settings ??= await siteService.GetSettingsAsync<LocalizationSettings>();
}
