using System.Text.Json;

namespace PartnerPlatform.Rules;

/// <summary>Reads one line of the country data. The names of its properties are explained in tools/country-data/README.md.</summary>
internal static class CountryReader
{
    public static Country Read(CountryCode code, JsonElement line)
    {
        var country = new Country(code);
        foreach (var property in line.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "a3":
                    country.Alpha3 = value.GetString()!;
                    break;
                case "n":
                    country.Numeric = value.GetInt32();
                    break;
                case "en":
                    country.EnglishName = country.EnglishNameInSentence = value.GetString()!;
                    break;
                case "fr":
                    country.FrenchName = value.GetString()!;
                    break;
                case "the":
                    country.EnglishNameInSentence = "the " + country.EnglishName;
                    break;
                case "ef":
                    country.FrenchPlace = value.GetString()!;
                    break;
                case "k":
                    country.Kind = ReadKind(value.GetString());
                    break;
                case "p":
                    country.Parent = Code(value);
                    break;
                case "no":
                    country.IsSupported = false;
                    break;
                case "csp":
                    country.CspRegion = value.GetString();
                    break;
                case "cur":
                    country.Currency = value.GetString();
                    break;
                case "tel":
                    country.CallingCodes = Read(value, v => v.GetInt32());
                    break;
                case "cul":
                    country.Cultures = Strings(value);
                    break;
                default:
                    ReadTax(country, property.Name, value);
                    ReadAddress(country, property.Name, value);
                    break;
            }
        }

        return country;
    }

    private static void ReadTax(Country country, string name, JsonElement value)
    {
        switch (name)
        {
            case "eu":
                country.JoinedEuropeanUnion = Date(value[0]);
                country.LeftEuropeanUnion = value.GetArrayLength() > 1 ? Date(value[1]) : null;
                break;
            case "efta":
                country.IsInFreeTradeAssociation = true;
                break;
            case "vp":
                country.VatPrefixes = Strings(value);
                break;
            case "vt":
                country.VatTreatedAs = Code(value);
                break;
            case "vx":
                country.IsVatExcluded = true;
                break;
            case "va":
                var postal = value.GetProperty("postal").GetString()!;
                country.VatExcludedPostalCodes = postal.Length == 0 ? null : new TextPattern(postal);
                country.VatExcludedCities = Array.ConvertAll(Strings(value.GetProperty("cities")), Characters.Fold);
                break;
            case "reg":
                country.RegistrationNumbers = Read(
                    value, v => new RegistrationNumberType(v[0].GetString()!, v[1].GetBoolean(), v[2].GetString()!, v[3].GetString()!));
                break;
        }
    }

    private static void ReadAddress(Country country, string name, JsonElement value)
    {
        switch (name)
        {
            case "fmt":
                country.AddressFormat = value.GetString()!;
                country.StateLabel = new TextKey("label.province");
                country.PostalCodeLabel = new TextKey("label.postal");
                break;
            case "lfmt":
                country.LatinAddressFormat = value.GetString();
                break;
            case "req":
                country.RequiredFields = Fields(value);
                break;
            case "up":
                country.UpperCaseFields = Fields(value);
                break;
            case "zip":
                country.PostalCodePattern = value.GetString();
                break;
            case "zipex":
                country.PostalCodeExamples = Strings(value);
                break;
            case "sl":
                country.StateLabel = new TextKey("label." + value.GetString());
                break;
            case "zl":
                country.PostalCodeLabel = new TextKey("label." + value.GetString());
                break;
            case "sub":
                country.Subdivisions = Read(value, ReadSubdivision);
                break;
            case "st":
                var states = new List<StateTerritory>();
                foreach (var state in value.EnumerateObject())
                {
                    states.Add(new StateTerritory(state.Name, Code(state.Value)));
                }

                country.StatesThatAreTerritories = [.. states];
                break;
            case "pt":
                country.PostalTerritories = Read(value, v => new PostalTerritory(v[0].GetString()!, Code(v[1])));
                break;
        }
    }

    private static Subdivision ReadSubdivision(JsonElement row)
    {
        var count = row.GetArrayLength();
        return new Subdivision(row[0].GetString()!, Cell(1), row[2].GetString()!, Cell(3), Cell(4), Cell(5));

        string? Cell(int index) => index < count ? row[index].GetString() : null;
    }

    private static CountryKind ReadKind(string? text) => text switch
    {
        "Territory" => CountryKind.Territory,
        "Sar" => CountryKind.Sar,
        "Special" => CountryKind.Special,
        "UserAssigned" => CountryKind.UserAssigned,
        _ => CountryKind.State,
    };

    private static AddressFields Fields(JsonElement value)
    {
        var fields = AddressFields.None;
        foreach (var c in value.GetString()!)
        {
            fields |= c switch
            {
                'A' => AddressFields.Street,
                'C' => AddressFields.City,
                'S' => AddressFields.State,
                'Z' => AddressFields.PostalCode,
                _ => AddressFields.None,
            };
        }

        return fields;
    }

    private static T[] Read<T>(JsonElement value, Func<JsonElement, T> read)
    {
        var items = new T[value.GetArrayLength()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(value[i]);
        }

        return items;
    }

    private static string[] Strings(JsonElement value) => Read(value, v => v.GetString()!);

    private static CountryCode Code(JsonElement value) => CountryCode.Parse(value.GetString()!);

    private static CalendarDate Date(JsonElement value) => CalendarDate.TryParse(value.GetString(), out var date) ? date : default;
}
