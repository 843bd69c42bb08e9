using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The plural rules that gettext publishes for the world's languages.</summary>
internal sealed class DefaultPluralRuleProvider : IPluralRuleProvider
{
    private static readonly PluralizationRuleDelegate _one = n => n == 1 ? 0 : 1;
    private static readonly PluralizationRuleDelegate _zeroOrOne = n => n > 1 ? 1 : 0;
    private static readonly PluralizationRuleDelegate _none = _ => 0;
    private static readonly PluralizationRuleDelegate _czech = n => n == 1 ? 0 : n is >= 2 and <= 4 ? 1 : 2;
    private static readonly PluralizationRuleDelegate _polish = n => n == 1 ? 0 : IsFew(n) ? 1 : 2;
    private static readonly PluralizationRuleDelegate _russian = n => n % 10 == 1 && n % 100 != 11 ? 0 : IsFew(n) ? 1 : 2;
    private static readonly PluralizationRuleDelegate _lithuanian =
        n => n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 100 is < 10 or >= 20 ? 1 : 2;

    private static readonly PluralizationRuleDelegate _latvian = n => n % 10 == 1 && n % 100 != 11 ? 0 : n != 0 ? 1 : 2;
    private static readonly PluralizationRuleDelegate _romanian = n => n == 1 ? 0 : n == 0 || n % 100 is > 0 and < 20 ? 1 : 2;
    private static readonly PluralizationRuleDelegate _slovenian = n => (n % 100) switch { 1 => 0, 2 => 1, 3 or 4 => 2, _ => 3 };
    private static readonly PluralizationRuleDelegate _irish =
        n => n switch { 1 => 0, 2 => 1, > 2 and < 7 => 2, > 6 and < 11 => 3, _ => 4 };

    private static readonly PluralizationRuleDelegate _welsh = n => n switch { 1 => 0, 2 => 1, 8 or 11 => 3, _ => 2 };
    private static readonly PluralizationRuleDelegate _maltese =
        n => n == 1 ? 0 : n == 0 || n % 100 is > 1 and < 11 ? 1 : n % 100 is > 10 and < 20 ? 2 : 3;

    private static readonly PluralizationRuleDelegate _macedonian = n => n % 10 == 1 && n % 100 != 11 ? 0 : 1;
    private static readonly PluralizationRuleDelegate _arabic =
        n => n switch { 0 => 0, 1 => 1, 2 => 2, _ => (n % 100) switch { >= 3 and <= 10 => 3, >= 11 => 4, _ => 5 } };

    public int Order => 0;

    public bool TryGetRule(CultureInfo culture, [NotNullWhen(true)] out PluralizationRuleDelegate? rule)
    {
        rule = culture.Name.Equals("pt-BR", StringComparison.OrdinalIgnoreCase)
            ? _zeroOrOne
            : GetRule(culture.TwoLetterISOLanguageName);

        return true;
    }

    private static PluralizationRuleDelegate GetRule(string language) => language switch
    {
        "ay" or "bo" or "cgg" or "dz" or "fa" or "id" or "ja" or "jbo" or "ka" or "kk" or "km" or "ko" or "ky" or "lo"
            or "ms" or "my" or "sah" or "su" or "th" or "tt" or "ug" or "vi" or "wo" or "zh" => _none,
        "ach" or "ak" or "am" or "arn" or "br" or "fil" or "fr" or "gun" or "ln" or "mfe" or "mg" or "mi" or "oc"
            or "tg" or "ti" or "tr" or "uz" or "wa" => _zeroOrOne,
        "be" or "bs" or "hr" or "ru" or "sr" or "uk" => _russian,
        "cs" or "sk" => _czech,
        "pl" => _polish,
        "lt" => _lithuanian,
        "lv" => _latvian,
        "ro" => _romanian,
        "sl" => _slovenian,
        "ga" => _irish,
        "cy" => _welsh,
        "mt" => _maltese,
        "mk" or "is" => _macedonian,
        "ar" => _arabic,
        _ => _one,
    };

    private static bool IsFew(int n) => n % 10 is >= 2 and <= 4 && n % 100 is < 10 or >= 20;
}
