using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Holds the translations.</summary>
public interface ILocalizationManager
{
    /// <summary>Returns the translations of one culture, without those of its parents.</summary>
    CultureDictionary GetDictionary(CultureInfo culture);
}
