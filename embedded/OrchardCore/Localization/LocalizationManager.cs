using System.Collections.Concurrent;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Loads the translations of a culture when they are first asked for and keeps them as long as the tenant's container lives.</summary>
internal sealed class LocalizationManager : ILocalizationManager
{
    private static readonly PluralizationRuleDelegate _onlyForm = static _ => 0;

    private readonly ConcurrentDictionary<string, Lazy<CultureDictionary>> _dictionaries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Func<string, Lazy<CultureDictionary>> _create;
    private readonly IPluralRuleProvider[] _ruleProviders;
    private readonly ITranslationProvider[] _translationProviders;

    public LocalizationManager(IEnumerable<IPluralRuleProvider> ruleProviders, IEnumerable<ITranslationProvider> translationProviders)
    {
        _ruleProviders = [.. ruleProviders.OrderBy(provider => provider.Order)];
        _translationProviders = [.. translationProviders];
        _create = name => new Lazy<CultureDictionary>(() => Load(name));
    }

    public CultureDictionary GetDictionary(CultureInfo culture) =>
        _dictionaries.GetOrAdd(culture.Name, _create).Value;

    private CultureDictionary Load(string cultureName)
    {
        var dictionary = new CultureDictionary(cultureName, GetRule(CultureInfo.GetCultureInfo(cultureName)));

        if (cultureName.Length > 0)
        {
            foreach (var provider in _translationProviders)
            {
                provider.LoadTranslations(cultureName, dictionary);
            }
        }

        return dictionary;
    }

    private PluralizationRuleDelegate GetRule(CultureInfo culture)
    {
        foreach (var provider in _ruleProviders)
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return _onlyForm;
    }
}
