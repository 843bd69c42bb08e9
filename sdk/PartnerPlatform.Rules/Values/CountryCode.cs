using System.Text.Json.Serialization;

namespace PartnerPlatform.Rules;

/// <summary>
/// An active ISO 3166-1 alpha-2 code, or the user-assigned code <c>XK</c> (Kosovo).
/// Text that isn't one is refused; well-known aliases such as <c>UK</c> are read as their canonical code.
/// </summary>
/// <remarks>The default value stands for "no country or region": see <see cref="HasValue"/>.</remarks>
[JsonConverter(typeof(CountryCodeJsonConverter))]
public readonly partial struct CountryCode : IEquatable<CountryCode>, IComparable<CountryCode>, IComparable
{
    private const string Codes =
        "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ"
        + "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT"
        + "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ"
        + "NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZ"
        + "TCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

    private static readonly string?[] _names = CreateNames();

    // 0 for "no country or region", otherwise 1 + 26 * first letter + second letter.
    private readonly ushort _index;

    private CountryCode(int index) => _index = (ushort)index;

    /// <summary>Whether this is a country or region; false for the default value.</summary>
    public bool HasValue => _index != 0;

    /// <summary>The two upper-case letters, or the empty string for the default value.</summary>
    public string Value => _index == 0 ? string.Empty : _names[_index]!;

    internal int Index => _index;

    internal const int IndexCount = 1 + (26 * 26);

    /// <summary>The index of a code in upper case.</summary>
    internal static int IndexOf(char first, char second) => 1 + (26 * (first - 'A')) + second - 'A';

    /// <summary>All codes in alphabetical order: 249 ISO codes and <c>XK</c>.</summary>
    public static IReadOnlyList<CountryCode> All { get; } = CreateAll();

    /// <summary>Reads a code; upper or lower case, surrounding blanks and unambiguous aliases are accepted.</summary>
    /// <param name="text">The text to read.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text isn't a code that this type knows.</exception>
    public static CountryCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("The text isn't a country or region code.");

    /// <summary>Reads a code; upper or lower case, surrounding blanks and unambiguous aliases are accepted.</summary>
    /// <param name="text">The text to read, of any length.</param>
    /// <param name="code">The code, or the default value.</param>
    /// <returns>Whether the text is a code or an alias that stands for exactly one.</returns>
    public static bool TryParse(string? text, out CountryCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out CountryCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CountryCode code)
    {
        var letters = text.Trim();
        if (TryFromLetters(letters, out code))
        {
            return true;
        }

        var alias = CountryAliases.Find(letters);
        code = alias is { AutoApply: true } ? alias.Canonical : default;
        return code.HasValue;
    }

    /// <summary>Reads a code and tells how: exact, replaced by its canonical code, ambiguous, for VAT only, or unknown.</summary>
    /// <param name="text">The text to read, of any length.</param>
    /// <returns>What was found.</returns>
    public static CountryCodeResolution Resolve(string? text)
    {
        var letters = text.AsSpan().Trim();
        if (TryFromLetters(letters, out var code))
        {
            return new CountryCodeResolution(CountryCodeMatch.Exact, code, letters.ToString().ToUpperInvariant(), []);
        }

        var alias = CountryAliases.Find(letters);
        if (alias is null)
        {
            return new CountryCodeResolution(CountryCodeMatch.Unknown, default, letters.ToString(), []);
        }

        return alias.AutoApply
            ? new CountryCodeResolution(CountryCodeMatch.Replaced, alias.Canonical, alias.Alias, [])
            : new CountryCodeResolution(
                alias.Reason switch
                {
                    CountryAliasReason.Vat => CountryCodeMatch.VatOnly,
                    CountryAliasReason.Import => CountryCodeMatch.ImportOnly,
                    _ => CountryCodeMatch.Withdrawn,
                },
                default,
                alias.Alias,
                alias.Candidates);
    }

    /// <summary>Whether the letters are a code themselves, without any alias.</summary>
    internal static bool TryFromLetters(ReadOnlySpan<char> letters, out CountryCode code)
    {
        if (letters.Length == 2 && LetterIndex(letters[0]) is var first and >= 0 && LetterIndex(letters[1]) is var second and >= 0)
        {
            var index = 1 + (26 * first) + second;
            if (_names[index] is not null)
            {
                code = new CountryCode(index);
                return true;
            }
        }

        code = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Compares alphabetically; the default value comes first.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>A negative number, zero or a positive number.</returns>
    public int CompareTo(CountryCode other) => _index.CompareTo(other._index);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        CountryCode other => CompareTo(other),
        _ => throw new ArgumentException("Not a country code.", nameof(obj)),
    };

    /// <summary>The two letters, or the empty string.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    private static int LetterIndex(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a',
        _ => -1,
    };

    private static string?[] CreateNames()
    {
        var names = new string?[IndexCount];
        for (var i = 0; i < Codes.Length; i += 2)
        {
            names[IndexOf(Codes[i], Codes[i + 1])] = Codes.Substring(i, 2);
        }

        return names;
    }

    private static CountryCode[] CreateAll()
    {
        var all = new CountryCode[Codes.Length / 2];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new CountryCode(IndexOf(Codes[2 * i], Codes[(2 * i) + 1]));
        }

        return all;
    }
}
