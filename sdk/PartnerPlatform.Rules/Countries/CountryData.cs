using System.Text;

namespace PartnerPlatform.Rules;

/// <summary>The generated data: a header, a line for each country or region, an empty line, a line for each subdivision. Lines are read when needed.</summary>
internal sealed class CountryData
{
    private const string SupportedFormat = "2";

    private readonly byte[] _bytes;
    private readonly string[] _header;
    private readonly int[] _starts = new int[CountryCode.IndexCount];
    private readonly int _subdivisions;

    private CountryData(byte[] bytes)
    {
        _bytes = bytes;
        _header = ReadLine(0, out var start).Split('\t');
        if (_header[0] != SupportedFormat)
        {
            throw new InvalidDataException("The country data has another format.");
        }

        while (bytes[start] != '\n')
        {
            _starts[CountryCode.IndexOf((char)bytes[start], (char)bytes[start + 1])] = start;
            start = EndOfLine(start) + 1;
        }

        _subdivisions = start + 1;
    }

    public string Version => _header[1];

    public IReadOnlyList<DataSource> Sources => Array.ConvertAll(CountryCells.List(_header[2]), item =>
    {
        var parts = CountryCells.Parts(item);
        return new DataSource(parts[0], parts[1], parts[2], parts[3]);
    });

    public static CountryData Load()
    {
        using var stream = typeof(CountryData).Assembly.GetManifestResourceStream("country-data.tsv")!;
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return new CountryData(bytes);
    }

    public Country Read(CountryCode code) => new(code, this, ReadLine(_starts[code.Index], out _).Split('\t'));

    /// <summary>The lines of a country's subdivisions, which stand together.</summary>
    public IReadOnlyList<Subdivision> ReadSubdivisions(CountryCode code)
    {
        var subdivisions = new List<Subdivision>();
        for (var start = _subdivisions; start < _bytes.Length; start = EndOfLine(start) + 1)
        {
            if (_bytes[start] == code.Value[0] && _bytes[start + 1] == code.Value[1])
            {
                subdivisions.Add(CountryCells.Subdivision(ReadLine(start, out _)));
            }
            else if (subdivisions.Count > 0)
            {
                break;
            }
        }

        return subdivisions.ToArray();
    }

    private string ReadLine(int start, out int next)
    {
        var end = EndOfLine(start);
        next = end + 1;
        return Encoding.UTF8.GetString(_bytes, start, end - start);
    }

    private int EndOfLine(int start) => start + _bytes.AsSpan(start).IndexOf((byte)'\n');
}
