using System.Text.Json;

namespace PartnerPlatform.Rules;

/// <summary>The generated data: a header line, then one line of JSON for each country or region, read when needed.</summary>
internal sealed class CountryData
{
    private const int SupportedFormat = 1;

    private readonly byte[] _bytes;
    private readonly int _headerLength;
    private readonly (int Start, int Length)[] _lines = new (int, int)[CountryCode.IndexCount];

    private CountryData(byte[] bytes)
    {
        _bytes = bytes;
        var start = IndexOfNewLine(0) + 1;
        _headerLength = start;
        using var header = JsonDocument.Parse(bytes.AsMemory(0, start));
        var root = header.RootElement;
        if (root.GetProperty("format").GetInt32() != SupportedFormat)
        {
            throw new InvalidDataException("The country data has another format.");
        }

        Version = root.GetProperty("version").GetString()!;
        while (start < bytes.Length)
        {
            // Every line starts with {"c":"XX".
            Span<char> letters = [(char)bytes[start + 6], (char)bytes[start + 7]];
            var end = IndexOfNewLine(start);
            if (CountryCode.TryFromLetters(letters, out var code))
            {
                _lines[code.Index] = (start, end - start);
            }

            start = end + 1;
        }
    }

    public string Version { get; }

    public IReadOnlyList<DataSource> Sources
    {
        get
        {
            using var header = JsonDocument.Parse(_bytes.AsMemory(0, _headerLength));
            return header.RootElement.GetProperty("sources").EnumerateArray().Select(ReadSource).ToArray();
        }
    }

    public static CountryData Load()
    {
        using var stream = typeof(CountryData).Assembly.GetManifestResourceStream("country-data.jsonl")!;
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return new CountryData(bytes);
    }

    public Country Read(CountryCode code)
    {
        var (start, length) = _lines[code.Index];
        using var document = JsonDocument.Parse(_bytes.AsMemory(start, length));
        return CountryReader.Read(code, document.RootElement);
    }

    private int IndexOfNewLine(int start)
    {
        var index = Array.IndexOf(_bytes, (byte)'\n', start);
        return index < 0 ? _bytes.Length : index;
    }

    private static DataSource ReadSource(JsonElement source) => new(
        source.GetProperty("name").GetString()!,
        source.GetProperty("package").GetString()!,
        source.GetProperty("version").GetString()!,
        source.GetProperty("licence").GetString()!);
}
