using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Localization;

/// <summary>Finds translation files.</summary>
public interface ILocalizationFileLocationProvider
{
    /// <summary>Returns the files of a culture; later ones win.</summary>
    IEnumerable<IFileInfo> GetLocations(string cultureName);
}
