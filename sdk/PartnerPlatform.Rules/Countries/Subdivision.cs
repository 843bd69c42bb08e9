using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>A state, province or other part of a country that addresses name.</summary>
public sealed class Subdivision
{
    private TextPattern? _postalPrefix;
    private string[]? _folded;

    internal Subdivision(string code, string? isoCode, string english, string? french, string? local, string? postalPrefix)
    {
        Code = code;
        IsoCode = isoCode;
        EnglishName = english;
        FrenchName = french ?? english;
        LocalName = local ?? english;
        PostalPrefixPattern = postalPrefix;
    }

    /// <summary>The code in addresses, for example <c>CA</c>.</summary>
    public string Code { get; }

    /// <summary>The ISO 3166-2 code, for example <c>US-CA</c>, or null.</summary>
    public string? IsoCode { get; }

    /// <summary>The English name.</summary>
    public string EnglishName { get; }

    /// <summary>The French name.</summary>
    public string FrenchName { get; }

    /// <summary>The name in the country's own language and script.</summary>
    public string LocalName { get; }

    /// <summary>The pattern that its postal codes begin with, or null when that isn't known.</summary>
    public string? PostalPrefixPattern { get; }

    /// <summary>The name.</summary>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>The name.</returns>
    public string GetName(CultureInfo? culture) => RuleCulture.GetLanguage(culture) == RuleLanguage.French ? FrenchName : EnglishName;

    /// <summary>Whether a postal code can lie in it; true when its prefixes aren't known.</summary>
    /// <param name="postalCode">The postal code.</param>
    /// <returns>Whether it can.</returns>
    public bool HasPostalCode(string postalCode)
    {
        if (PostalPrefixPattern is null)
        {
            return true;
        }

        var prefix = _postalPrefix ??= new TextPattern(PostalPrefixPattern);
        return prefix.IsPrefixOf(postalCode.AsSpan());
    }

    internal bool IsName(string folded)
    {
        var names = _folded ??= [Characters.Fold(EnglishName), Characters.Fold(FrenchName), Characters.Fold(LocalName)];
        return folded.Length > 0 && Array.IndexOf(names, folded) >= 0;
    }
}
