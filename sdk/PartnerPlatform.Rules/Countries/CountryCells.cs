namespace PartnerPlatform.Rules;

/// <summary>
/// Reads cells of the country data. It's plain on purpose: a program pays for each method and generic type that the first use
/// of the data compiles.
/// </summary>
internal static class CountryCells
{
    private static readonly string[] _none = [];

    /// <summary>The items of a list.</summary>
    public static string[] List(string cell) => cell.Length == 0 ? _none : cell.Split(';');

    /// <summary>What belongs together in an item.</summary>
    public static string[] Parts(string item) => item.Split('=');

    public static int Number(string cell)
    {
        var number = 0;
        foreach (var c in cell)
        {
            number = (number * 10) + c - '0';
        }

        return number;
    }

    public static CountryCode Code(string cell) => CountryCode.TryFromLetters(cell.AsSpan(), out var code) ? code : default;

    /// <summary>A day in the form yyyy-MM-dd, or null.</summary>
    public static CalendarDate? Date(string[] list, int index) => index >= list.Length
        ? null
        : new CalendarDate(Number(list[index].Substring(0, 4)), Number(list[index].Substring(5, 2)), Number(list[index].Substring(8, 2)));

    public static CountryKind Kind(string cell) => cell switch
    {
        "Territory" => CountryKind.Territory,
        "Sar" => CountryKind.Sar,
        "Special" => CountryKind.Special,
        "UserAssigned" => CountryKind.UserAssigned,
        _ => CountryKind.State,
    };

    public static AddressFields Fields(string cell)
    {
        var fields = AddressFields.None;
        foreach (var c in cell)
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

    public static int[] Numbers(string cell) => Array.ConvertAll(List(cell), Number);

    public static StateTerritory[] StateTerritories(string cell) => Array.ConvertAll(List(cell), item =>
    {
        var parts = Parts(item);
        return new StateTerritory(parts[0], Code(parts[1]));
    });

    public static PostalTerritory[] PostalTerritories(string cell) => Array.ConvertAll(List(cell), item =>
    {
        var parts = Parts(item);
        return new PostalTerritory(parts[0], Code(parts[1]));
    });

    public static RegistrationNumberType[] RegistrationNumbers(string cell) => Array.ConvertAll(List(cell), item =>
    {
        var parts = Parts(item);
        return new RegistrationNumberType(parts[0], parts[1].Length > 0, parts[2], parts[3]);
    });

    /// <summary>A subdivision from its line, which begins with the country's code.</summary>
    public static Subdivision Subdivision(string line)
    {
        var cells = line.Split('\t');
        return new Subdivision(cells[1], Cell(cells, 2), cells[3], Cell(cells, 4), Cell(cells, 5), Cell(cells, 6));
    }

    /// <summary>A text, or null for an empty or missing cell.</summary>
    public static string? Cell(string[] cells, int index) => index < cells.Length && cells[index].Length > 0 ? cells[index] : null;
}
