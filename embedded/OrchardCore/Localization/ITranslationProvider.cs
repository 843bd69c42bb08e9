namespace OrchardCore.Localization;

/// <summary>Provides translations.</summary>
public interface ITranslationProvider
{
    /// <summary>Adds the provider's translations of a culture to the dictionary.</summary>
    void LoadTranslations(string cultureName, CultureDictionary dictionary);
}
