namespace PartnerPlatform.Rules;

/// <summary>The known aliases of country and region codes.</summary>
public static class CountryAliases
{
    private static readonly CountryAlias[] _all =
    [
        Auto("UK", CountryAliasReason.Legacy, "GB"),
        Ask("EL", CountryAliasReason.Vat, "GR"),
        Ask("XI", CountryAliasReason.Vat, "GB"),
        Auto("XJ", CountryAliasReason.NonIso, "SJ"),
        Auto("XS", CountryAliasReason.NonIso, "BQ"),
        Auto("XE", CountryAliasReason.NonIso, "BQ"),
        Ask("AN", CountryAliasReason.Withdrawn, "CW", "SX", "BQ"),
        Auto("FX", CountryAliasReason.Withdrawn, "FR"),
        Auto("TP", CountryAliasReason.Withdrawn, "TL"),
        Auto("BU", CountryAliasReason.Withdrawn, "MM"),
        Auto("ZR", CountryAliasReason.Withdrawn, "CD"),
        Ask("CS", CountryAliasReason.Withdrawn, "RS", "ME", "CZ", "SK"),
        Ask("YU", CountryAliasReason.Withdrawn, "RS", "ME", "HR", "SI", "BA", "MK"),
        Ask("SU", CountryAliasReason.Withdrawn, "RU", "UA", "BY", "KZ", "UZ", "GE", "AM", "AZ", "MD", "LT", "LV", "EE", "KG", "TJ", "TM"),
        Auto("AC", CountryAliasReason.NonIso, "SH"),
        Auto("TA", CountryAliasReason.NonIso, "SH"),
        Ask("XKS", CountryAliasReason.Import, "XK"),
        Ask("XKK", CountryAliasReason.Import, "XK"),
    ];

    /// <summary>All aliases.</summary>
    public static IReadOnlyList<CountryAlias> All => _all;

    /// <summary>Finds an alias; upper or lower case.</summary>
    /// <param name="text">The text without surrounding blanks.</param>
    /// <returns>The alias, or null.</returns>
    public static CountryAlias? Find(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 3)
        {
            return null;
        }

        foreach (var alias in _all)
        {
            if (text.Equals(alias.Alias.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return alias;
            }
        }

        return null;
    }

    private static CountryAlias Auto(string alias, CountryAliasReason reason, string canonical) =>
        new(alias, reason, autoApply: true, Code(canonical));

    private static CountryAlias Ask(string alias, CountryAliasReason reason, params string[] candidates) =>
        new(alias, reason, autoApply: false, Array.ConvertAll(candidates, Code));

    private static CountryCode Code(string letters) =>
        CountryCode.TryFromLetters(letters.AsSpan(), out var code) ? code : throw new InvalidOperationException(letters);
}
