namespace PartnerPlatform.Rules;

/// <summary>Postal codes that belong to a code of their own.</summary>
internal sealed class PostalTerritory(string prefix, CountryCode code)
{
    private TextPattern? _pattern;

    public string Prefix { get; } = prefix;

    public CountryCode Code { get; } = code;

    public bool Contains(ReadOnlySpan<char> postalCode)
    {
        var pattern = _pattern ??= new TextPattern(Prefix);
        return pattern.IsPrefixOf(postalCode);
    }
}
