using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Reads filters of lists: null for none, and the empty text, which no row has, for what is no value.</summary>
public static class FilterValue
{
    public static string? Country(string? text) =>
        string.IsNullOrEmpty(text) ? null : CountryCode.TryParse(text, out var country) ? country.Value : string.Empty;

    public static string? Name<TEnum>(string? text)
        where TEnum : struct, Enum =>
        string.IsNullOrEmpty(text)
            ? null
            : Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value.ToString() : string.Empty;
}
