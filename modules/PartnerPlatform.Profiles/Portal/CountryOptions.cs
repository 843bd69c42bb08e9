using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Choices of countries, states and cultures in the reader's language.</summary>
public static class CountryOptions
{
    private static readonly ConcurrentDictionary<RuleLanguage, IReadOnlyList<SelectListItem>> _countries = new();

    public static IEnumerable<SelectListItem> Countries(string? selected)
    {
        var all = _countries.GetOrAdd(RuleCulture.GetLanguage(CultureInfo.CurrentUICulture), CreateCountries);
        var first = new SelectListItem(string.Empty, string.Empty);
        return string.IsNullOrEmpty(selected) || all.Any(item => item.Value == selected)
            ? all.Prepend(first)
            : all.Prepend(new SelectListItem(selected, selected)).Prepend(first);
    }

    public static string NameOf(string? code) =>
        CountryDirectory.Default.Find(code)?.GetName(CultureInfo.CurrentUICulture) ?? code ?? string.Empty;

    /// <summary>Whether addresses of a country have a state or province; the others may have a region.</summary>
    public static bool HasState(string? countryCode) => CountryDirectory.Default.Find(countryCode) is not { UsesState: false };

    /// <summary>The states of a country as choices, or null where a state is typed.</summary>
    public static IEnumerable<SelectListItem>? States(string? countryCode)
    {
        var country = CountryDirectory.Default.Find(countryCode);
        return country is not { IsStateRequired: true, Subdivisions.Count: > 0 }
            ? null
            : country.Subdivisions
                .Select(state => new SelectListItem(state.GetName(CultureInfo.CurrentUICulture), state.Code))
                .OrderBy(item => item.Text, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
                .Prepend(new SelectListItem(string.Empty, string.Empty));
    }

    public static IEnumerable<SelectListItem> Cultures(string? countryCode, string? selected)
    {
        var cultures = CountryDirectory.Default.Find(countryCode)?.Cultures ?? PortalCultures.All;
        return cultures
            .Append(selected)
            .Where(name => !string.IsNullOrEmpty(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => new SelectListItem(CultureName(name!), name));
    }

    public static string CultureName(string name)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            return $"{culture.NativeName} – {culture.Name}";
        }
        catch (CultureNotFoundException)
        {
            return name;
        }
    }

    private static IReadOnlyList<SelectListItem> CreateCountries(RuleLanguage language)
    {
        var culture = CultureInfo.GetCultureInfo(language == RuleLanguage.French ? PortalCultures.French : PortalCultures.English);
        return [.. CountryDirectory.Default.SortedByName(culture).Select(country => new SelectListItem(country.GetName(culture), country.Code.Value))];
    }
}
