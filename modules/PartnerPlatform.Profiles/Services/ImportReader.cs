using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Reads the rows of a CSV file (with a header) or a JSON file (an array of objects), one at a time.</summary>
public static class ImportReader
{
    private static readonly CsvReaderOptions _csvOptions = new()
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private static readonly JsonSerializerOptions _jsonOptions = new() { AllowTrailingCommas = true };

    /// <exception cref="ImportFormatException">The file can't be read.</exception>
    public static IAsyncEnumerable<ImportRow> ReadAsync(
        Stream file, string fileName, IReadOnlyList<string> requiredColumns, CancellationToken cancellation) =>
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".csv" or ".txt" => ReadCsvAsync(file, requiredColumns, cancellation),
            ".json" => ReadJsonAsync(file, requiredColumns, cancellation),
            _ => throw new ImportFormatException(ImportFormatProblem.UnknownKind, 0, Path.GetExtension(fileName)),
        };

    private static async IAsyncEnumerable<ImportRow> ReadCsvAsync(
        Stream file, IReadOnlyList<string> requiredColumns, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var csv = CsvReader.Create(file, _csvOptions, leaveOpen: true);
        if (!await ReadAsync(csv, cancellation))
        {
            throw new ImportFormatException(ImportFormatProblem.Empty);
        }

        string[] columns = [.. csv.Headers.Select(header => header.Trim().ToLowerInvariant())];
        CheckColumns(requiredColumns, columns, 1);
        do
        {
            var cells = new Dictionary<string, string?>();
            for (var i = 0; i < columns.Length && i < csv.FieldCount; i++)
            {
                cells[columns[i]] = csv.GetString(i);
            }

            yield return new ImportRow((int)csv.RowNumber + 1, cells);
        }
        while (await ReadAsync(csv, cancellation));
    }

    private static async Task<bool> ReadAsync(CsvReader csv, CancellationToken cancellation)
    {
        try
        {
            return await csv.ReadAsync(cancellation);
        }
        catch (CsvFormatException exception)
        {
            throw new ImportFormatException(ImportFormatProblem.BrokenCsv, exception.LineNumber);
        }
    }

    private static async IAsyncEnumerable<ImportRow> ReadJsonAsync(
        Stream file, IReadOnlyList<string> requiredColumns, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var items = JsonSerializer.DeserializeAsyncEnumerable<JsonObject>(file, _jsonOptions, cancellation).GetAsyncEnumerator(cancellation);
        await using var disposal = items.ConfigureAwait(false);
        var number = 0;
        while (await MoveNextAsync(items))
        {
            number++;
            var cells = ReadCells(items.Current, number);
            if (number == 1)
            {
                CheckColumns(requiredColumns, cells.Keys, 0);
            }

            yield return new ImportRow(number, cells);
        }

        if (number == 0)
        {
            throw new ImportFormatException(ImportFormatProblem.Empty);
        }
    }

    private static async Task<bool> MoveNextAsync(IAsyncEnumerator<JsonObject?> items)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (JsonException exception)
        {
            throw new ImportFormatException(ImportFormatProblem.BrokenJson, (exception.LineNumber ?? 0) + 1);
        }
    }

    // Keys that are repeated and halves of characters show only when an object is read.
    private static Dictionary<string, string?> ReadCells(JsonObject? item, int number)
    {
        try
        {
            return item is null ? throw new ImportFormatException(ImportFormatProblem.BrokenJson, number) : ToCells(item, number);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new ImportFormatException(ImportFormatProblem.BrokenJson, number);
        }
    }

    private static Dictionary<string, string?> ToCells(JsonObject item, int number)
    {
        var cells = new Dictionary<string, string?>();
        foreach (var (name, value) in item)
        {
            cells.Add(name.Trim().ToLowerInvariant(), value switch
            {
                null => null,
                JsonValue scalar => scalar.ToString(),
                JsonArray list => string.Join(' ', list.Select(entry => entry?.ToString())),
                _ => throw new ImportFormatException(ImportFormatProblem.BrokenJson, number, name),
            });
        }

        return cells;
    }

    private static void CheckColumns(IReadOnlyList<string> requiredColumns, IEnumerable<string> columns, long line)
    {
        var missing = requiredColumns.Except(columns, StringComparer.OrdinalIgnoreCase).ToArray();
        if (missing.Length > 0)
        {
            throw new ImportFormatException(ImportFormatProblem.MissingColumns, line, string.Join(", ", missing));
        }
    }
}
