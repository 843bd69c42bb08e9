namespace PartnerPlatform.Profiles.Services;

/// <summary>One row of an import: its number in the file, the header being row 1 of a CSV file, and its cells by column in lower case.</summary>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string?> Cells)
{
    /// <summary>Set when an earlier row of the file is about the same thing.</summary>
    public ImportRepetition? Repetition { get; init; }

    /// <summary>The column whose cell names a row in reports.</summary>
    public const string NameColumn = "name";

    public string? this[string column] =>
        Cells.TryGetValue(column.ToLowerInvariant(), out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    public bool Has(string column) => this[column] is not null;
}
