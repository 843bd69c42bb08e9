using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The one culture of the machine; used while no localization feature is enabled.</summary>
public class DefaultLocalizationService : ILocalizationService
{
    /// <inheritdoc/>
    public bool FallBackToParentCultures => true;

    /// <inheritdoc/>
    public Task<string> GetDefaultCultureAsync() => Task.FromResult(CultureInfo.InstalledUICulture.Name);

    /// <inheritdoc/>
    public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult<string[]>([CultureInfo.InstalledUICulture.Name]);

    /// <inheritdoc/>
    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0);
}
