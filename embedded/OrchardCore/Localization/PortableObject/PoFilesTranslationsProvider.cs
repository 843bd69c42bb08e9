using System.Text;

namespace OrchardCore.Localization.PortableObject;

internal sealed class PoFilesTranslationsProvider(ILocalizationFileLocationProvider locations) : ITranslationProvider
{
    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        foreach (var file in locations.GetLocations(cultureName))
        {
            if (!file.Exists || file.IsDirectory)
            {
                continue;
            }

            using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
            dictionary.MergeTranslations(PoParser.Parse(reader));
        }
    }
}
