using System.Globalization;
using OrchardCore.Localization;

namespace OrchardCore.Liquid.Services;

/// <summary>The variable <c>Culture</c>.</summary>
internal sealed class LiquidCulture(ILocalizationService? localizationService) : LiquidMembers
{
    protected override object? Get(string name)
    {
        var culture = CultureInfo.CurrentUICulture;

        return name switch
        {
            "Name" => culture.Name,
            "NativeName" => culture.NativeName,
            "DisplayName" => culture.DisplayName,
            "TwoLetterISOLanguageName" => culture.TwoLetterISOLanguageName,
            "Dir" => culture.GetLanguageDirection(),
            "SupportedCultures" => localizationService?.GetSupportedCulturesAsync().GetAwaiter().GetResult(),
            "DefaultCulture" => localizationService?.GetDefaultCultureAsync().GetAwaiter().GetResult(),
            _ => null,
        };
    }

    public override string ToString() => CultureInfo.CurrentUICulture.Name;
}
