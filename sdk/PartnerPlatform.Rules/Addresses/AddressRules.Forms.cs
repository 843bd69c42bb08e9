using System.Text;

namespace PartnerPlatform.Rules;

public static partial class AddressRules
{
    /// <summary>The address as it should be stored: canonical country code, the state's code, postal code in capitals.</summary>
    /// <param name="address">The address.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The address; parts that aren't recognized stay as they are.</returns>
    public static PostalAddress Normalize(PostalAddress address, CountryDirectory countries)
    {
        if (countries.Find(address.Country) is not { } country)
        {
            return address;
        }

        return address with
        {
            Country = country.Code.Value,
            State = country.FindSubdivision(address.State)?.Code ?? address.State,
            PostalCode = address.PostalCode?.ToUpperInvariant(),
        };
    }

    /// <summary>Whether two addresses name the same place: case, accents, blanks and punctuation don't matter.</summary>
    /// <param name="left">The first address.</param>
    /// <param name="right">The second address.</param>
    /// <returns>Whether country, state, city, postal code and street lines are the same.</returns>
    public static bool IsSamePlace(PostalAddress left, PostalAddress right) =>
        IsSameCountry(left.Country, right.Country) && IsSame(left.State, right.State) && IsSame(left.City, right.City)
        && IsSame(left.PostalCode, right.PostalCode) && IsSame(left.Region, right.Region)
        && IsSame(left.AddressLine1, right.AddressLine1) && IsSame(left.AddressLine2, right.AddressLine2);

    /// <summary>How a place relates to the VAT area of the European Union; knows the parts of members that lie outside.</summary>
    /// <param name="address">The address.</param>
    /// <param name="date">The day.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The zone; <see cref="VatZone.None"/> when the country isn't recognized.</returns>
    public static VatZone GetVatZone(PostalAddress address, CalendarDate date, CountryDirectory countries)
    {
        if (countries.Find(address.Country) is not { } country)
        {
            return VatZone.None;
        }

        var zone = country.GetVatZone(date);
        if (zone != VatZone.EuMember)
        {
            return zone;
        }

        var isExcluded = (address.PostalCode is not null && country.VatExcludedPostalCodes?.IsPrefixOf(address.PostalCode.AsSpan()) == true)
            || (address.City is not null && Array.IndexOf(country.VatExcludedCities, Characters.Fold(address.City)) >= 0);
        return isExcluded ? VatZone.EuExcluded : zone;
    }

    /// <summary>The address as lines, in the order of its country.</summary>
    /// <param name="address">The address.</param>
    /// <param name="countries">The countries and regions.</param>
    /// <returns>The lines, without the country's name; empty lines are left out.</returns>
    public static IReadOnlyList<string> GetLines(PostalAddress address, CountryDirectory countries)
    {
        var format = countries.Find(address.Country)?.AddressFormat ?? "%N%n%A%n%C%n%S%n%Z";
        var lines = new List<string>();
        foreach (var template in format.Replace("%n", "\n").Split('\n'))
        {
            var line = new StringBuilder();
            for (var i = 0; i < template.Length; i++)
            {
                if (template[i] == '%' && i + 1 < template.Length)
                {
                    line.Append(GetField(address, template[++i]));
                }
                else
                {
                    line.Append(template[i]);
                }
            }

            foreach (var part in line.ToString().Split('\n'))
            {
                var text = part.Trim(' ', ',', '-');
                if (text.Length > 0 && HasField(address, text))
                {
                    lines.Add(text);
                }
            }
        }

        return lines;
    }

    internal static bool IsSame(string? left, string? right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || Characters.Fold(left ?? string.Empty) == Characters.Fold(right ?? string.Empty);

    internal static bool IsSameCountry(string? left, string? right) =>
        CountryCode.TryParse(left, out var first) && CountryCode.TryParse(right, out var second) ? first == second : IsSame(left, right);

    // A line whose fields are all empty may still hold a literal such as a postal prefix.
    private static bool HasField(PostalAddress address, string line) =>
        new[] { address.FirstName, address.LastName, address.AddressLine1, address.AddressLine2, address.City, address.State, address.Region, address.PostalCode }
            .Any(field => field is not null && line.Contains(field));

    private static string? GetField(PostalAddress address, char field) => field switch
    {
        'N' => string.Join(" ", new[] { address.FirstName, address.MiddleName, address.LastName }.Where(part => part is not null)),
        'A' => address.AddressLine2 is null ? address.AddressLine1 : address.AddressLine1 + "\n" + address.AddressLine2,
        'C' => address.City,
        'S' => address.State ?? address.Region,
        'Z' => address.PostalCode,
        _ => null,
    };
}
