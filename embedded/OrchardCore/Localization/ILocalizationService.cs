using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Tells which cultures the site supports.</summary>
public interface ILocalizationService
{
    /// <summary>Whether a text missing in a culture is looked up in its parents.</summary>
    bool FallBackToParentCultures { get; }

    /// <summary>Returns the name of the default culture.</summary>
    Task<string> GetDefaultCultureAsync();

    /// <summary>Returns the names of the supported cultures.</summary>
    Task<string[]> GetSupportedCulturesAsync();

    /// <summary>Returns every culture that could be supported.</summary>
    IEnumerable<CultureInfo> GetAllCulturesAndAliases();
}
