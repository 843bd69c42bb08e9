using System.Globalization;

namespace PartnerPlatform.Rules;

/// <summary>The countries and regions: the data of this package, with an operator's overrides on top.</summary>
/// <remarks>Immutable and safe for use by several threads. Each country is read from the data when it's first asked for.</remarks>
public sealed class CountryDirectory
{
    private readonly CountryData _data;
    private readonly Country?[] _countries = new Country?[CountryCode.IndexCount];
    private HashSet<string>? _cultures;

    private CountryDirectory(CountryData data, IReadOnlyList<CountryOverride>? overrides = null)
    {
        _data = data;
        Overrides = overrides ?? [];
        foreach (var change in Overrides)
        {
            _countries[change.Country.Index] = this[change.Country].With(change);
        }
    }

    /// <summary>The data of this package without overrides.</summary>
    public static CountryDirectory Default { get; } = new(CountryData.Load());

    /// <summary>The version of the data.</summary>
    public string DataVersion => _data.Version;

    /// <summary>Where the data comes from.</summary>
    public IReadOnlyList<DataSource> Sources => _data.Sources;

    /// <summary>The operator's overrides.</summary>
    public IReadOnlyList<CountryOverride> Overrides { get; }

    /// <summary>All countries and regions in the order of their codes.</summary>
    public IEnumerable<Country> All
    {
        get
        {
            for (var i = 0; i < CountryCode.All.Count; i++)
            {
                yield return this[CountryCode.All[i]];
            }
        }
    }

    /// <summary>A country or region.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The country or region.</returns>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public Country this[CountryCode code]
    {
        get
        {
            if (!code.HasValue)
            {
                throw new ArgumentException("A country or region code is needed.", nameof(code));
            }

            return Volatile.Read(ref _countries[code.Index]) ?? Read(code);
        }
    }

    /// <summary>A country or region by a text that a person typed.</summary>
    /// <param name="text">A code or an alias of one.</param>
    /// <returns>The country or region, or null.</returns>
    public Country? Find(string? text) => CountryCode.TryParse(text, out var code) ? this[code] : null;

    /// <summary>The same data with an operator's overrides.</summary>
    /// <param name="overrides">The overrides; a later one for the same country or region builds on an earlier one.</param>
    /// <returns>A new directory.</returns>
    /// <exception cref="FormatException">A postal code pattern can't be read.</exception>
    public CountryDirectory WithOverrides(IEnumerable<CountryOverride> overrides) => new(_data, [.. Overrides, .. overrides]);

    /// <summary>All countries and regions in the order of their names.</summary>
    /// <param name="culture">The reader's culture; French for <c>fr</c> cultures, otherwise English.</param>
    /// <returns>A list where accents don't matter for the order: Île de Man before Jersey.</returns>
    public IReadOnlyList<Country> SortedByName(CultureInfo? culture)
    {
        var language = RuleCulture.GetLanguage(culture);
        return All.OrderBy(c => Characters.Fold(c.GetName(language)), StringComparer.Ordinal).ThenBy(c => c.Code).ToArray();
    }

    /// <summary>Whether some country or region has a culture, or its language.</summary>
    /// <param name="culture">The culture, for example <c>fr-FR</c>, or the language alone.</param>
    /// <returns>Whether it's known.</returns>
    public bool IsKnownCulture(string? culture)
    {
        var known = _cultures ??= new HashSet<string>(
            All.SelectMany(c => c.Cultures.Concat(c.Languages)).Append(RuleCulture.French), StringComparer.OrdinalIgnoreCase);
        return culture is not null && known.Contains(culture);
    }

    private Country Read(CountryCode code)
    {
        var country = _data.Read(code);
        return Interlocked.CompareExchange(ref _countries[code.Index], country, null) ?? country;
    }
}
