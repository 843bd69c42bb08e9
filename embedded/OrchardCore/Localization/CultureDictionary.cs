using System.Collections;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The translations of a culture.</summary>
public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    private readonly Dictionary<CultureDictionaryRecordKey, string[]> _translations = [];

    /// <summary>Creates an empty dictionary.</summary>
    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    /// <summary>The culture's name.</summary>
    public string CultureName { get; }

    /// <summary>The plural rule of the culture's language.</summary>
    public PluralizationRuleDelegate PluralRule { get; }

    /// <summary>Returns the translation of a text, its first form; null if there is none.</summary>
    public string? this[CultureDictionaryRecordKey key] => this[key, null];

    /// <summary>Returns the form of a translation for a count; null if there is no translation.</summary>
    /// <exception cref="PluralFormNotFoundException">The translation lacks the form.</exception>
    public string? this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!_translations.TryGetValue(key, out var forms))
            {
                return null;
            }

            var index = count.HasValue ? PluralRule(count.Value) : 0;

            return index < forms.Length
                ? forms[index]
                : throw new PluralFormNotFoundException(
                    $"The translation of '{key.MessageId}' to '{CultureName}' has no plural form {index}.",
                    new PluralForm(key, index, CultureInfo.GetCultureInfo(CultureName)));
        }
    }

    /// <summary>The translations by key.</summary>
    public IDictionary<CultureDictionaryRecordKey, string[]> Translations => _translations;

    /// <summary>Adds translations; those that are already there are replaced.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        foreach (var record in records)
        {
            _translations[record.Key] = record.Translations;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<CultureDictionaryRecord> GetEnumerator()
    {
        foreach (var (key, translations) in _translations)
        {
            yield return new CultureDictionaryRecord(key.MessageId, key.Context, translations);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGetForms(CultureDictionaryRecordKey key, out string[] forms) =>
        _translations.TryGetValue(key, out forms!);
}
