using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Localization.PortableObject;

internal sealed class PortableObjectStringLocalizer(
    string context,
    ILocalizationManager localizationManager,
    bool fallBackToParentCulture,
    ILogger logger) : IPluralStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            var translation = Find(name);

            return new LocalizedString(name, translation ?? name, translation is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, formatArguments) = GetTranslation(name, arguments);
            var text = formatArguments.Length == 0
                ? translation.Value
                : string.Format(CultureInfo.CurrentCulture, translation.Value, formatArguments);

            return new LocalizedString(name, text, translation.ResourceNotFound);
        }
    }

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (arguments is [PluralizationArgument plural])
        {
            var translated = FindPlural(name, plural.Count);

            return (new LocalizedString(name, translated ?? ChooseGiven(plural), translated is null), plural.Arguments);
        }

        return (this[name], arguments);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            foreach (var record in localizationManager.GetDictionary(culture))
            {
                if (record.Key.Context == context && seen.Add(record.Key.MessageId))
                {
                    yield return new LocalizedString(record.Key.MessageId, record.Translations[0]);
                }
            }

            if (!includeParentCultures)
            {
                yield break;
            }
        }
    }

    private string? Find(string name) => FindForms(name, out _)?[0];

    private string? FindPlural(string name, int count)
    {
        if (FindForms(name, out var dictionary) is not { } forms)
        {
            return null;
        }

        var index = dictionary!.PluralRule(count);

        if (index < forms.Length)
        {
            return forms[index];
        }

        if (logger.IsEnabled(LogLevel.Warning))
        {
            logger.LogWarning("The translation of '{Text}' to '{Culture}' has no plural form {Form}.", name, dictionary.CultureName, index);
        }

        return null;
    }

    private string[]? FindForms(string name, out CultureDictionary? dictionary)
    {
        var withContext = CultureDictionaryRecord.GetKey(name, context);
        var withoutContext = CultureDictionaryRecord.GetKey(name, null);

        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            dictionary = localizationManager.GetDictionary(culture);

            if (dictionary.TryGetForms(withContext, out var forms) || dictionary.TryGetForms(withoutContext, out forms))
            {
                return forms;
            }

            if (!fallBackToParentCulture)
            {
                break;
            }
        }

        dictionary = null;

        return null;
    }

    private string ChooseGiven(PluralizationArgument plural)
    {
        var index = localizationManager.GetDictionary(CultureInfo.CurrentUICulture).PluralRule(plural.Count);

        return plural.Forms[Math.Min(index, plural.Forms.Length - 1)];
    }
}
