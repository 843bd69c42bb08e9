using System.Text;

namespace PartnerPlatform.Rules;

/// <summary>Looks at files without opening them: their format, passwords, scripts and sizes of images.</summary>
public static class FileInspector
{
    private const long MaxPixels = 100_000_000;

    private static readonly byte[][] _activeContent =
        Array.ConvertAll(["/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA"], Encoding.ASCII.GetBytes);

    private static readonly byte[] _encryption = Encoding.ASCII.GetBytes("/Encrypt");

    /// <summary>Looks at a file.</summary>
    /// <param name="content">The file's bytes; any bytes.</param>
    /// <returns>What it is.</returns>
    public static FileInspection Inspect(ReadOnlySpan<byte> content)
    {
        if (Starts(content, "%PDF-"u8))
        {
            return new FileInspection(DocumentFormat.Pdf, FindName(content, _encryption), HasActiveContent(content), false);
        }

        if (Starts(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
        {
            return Image(DocumentFormat.Png, content.Length < 24 ? 0 : (long)BigEndian(content, 16, 4) * BigEndian(content, 20, 4));
        }

        if (Starts(content, "GIF87a"u8) || Starts(content, "GIF89a"u8))
        {
            return Image(DocumentFormat.Gif, content.Length < 10 ? 0 : (long)(content[6] | (content[7] << 8)) * (content[8] | (content[9] << 8)));
        }

        return Starts(content, [0xff, 0xd8, 0xff]) ? Image(DocumentFormat.Jpeg, JpegPixels(content)) : default;
    }

    /// <summary>The format that a file name claims.</summary>
    /// <param name="fileName">The name; any text.</param>
    /// <returns>The format, or <see cref="DocumentFormat.Unknown"/>.</returns>
    public static DocumentFormat GetClaimedFormat(string? fileName)
    {
        var dot = fileName?.LastIndexOf('.') ?? -1;
        return dot < 0 ? DocumentFormat.Unknown : fileName!.Substring(dot + 1).ToUpperInvariant() switch
        {
            "PDF" => DocumentFormat.Pdf,
            "JPG" or "JPEG" or "JPE" or "JFIF" => DocumentFormat.Jpeg,
            "PNG" => DocumentFormat.Png,
            "GIF" => DocumentFormat.Gif,
            _ => DocumentFormat.Unknown,
        };
    }

    /// <summary>A file name with letters, digits, hyphens, underscores and one full stop: <c>Attestation d'exonération (2026).pdf</c> becomes <c>Attestation_d_exoneration_2026.pdf</c>.</summary>
    /// <param name="fileName">The name; any text.</param>
    /// <returns>The name, of at most 100 characters.</returns>
    public static string GetSafeName(string? fileName)
    {
        const int MaxBaseLength = 90;
        const int MaxNameLength = 1000;
        var text = fileName ?? string.Empty;
        text = text.Length > MaxNameLength ? text.Substring(text.Length - MaxNameLength) : text;
        text = text.Substring(Math.Max(text.LastIndexOf('/'), text.LastIndexOf('\\')) + 1);
        var dot = text.LastIndexOf('.');
        var name = Clean(dot < 0 ? text : text.Substring(0, dot), MaxBaseLength);
        var extension = dot < 0 ? string.Empty : Clean(text.Substring(dot + 1), 8).ToLowerInvariant();
        name = name.Length == 0 ? "file" : name;
        return extension.Length == 0 ? name : name + "." + extension;
    }

    private static string Clean(string text, int maxLength)
    {
        var clean = new StringBuilder();
        var decomposed = Characters.HasNoNormalForm(text) ? text : text.Normalize(NormalizationForm.FormKD);
        foreach (var c in decomposed)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
            {
                clean.Append(c);
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && clean.Length > 0 && clean[clean.Length - 1] != '_')
            {
                clean.Append('_');
            }
        }

        var result = clean.ToString().Trim('_', '-');
        return result.Length <= maxLength ? result : result.Substring(0, maxLength);
    }

    private static FileInspection Image(DocumentFormat format, long pixels) => new(format, false, false, pixels > MaxPixels);

    private static bool HasActiveContent(ReadOnlySpan<byte> content)
    {
        foreach (var name in _activeContent)
        {
            if (FindName(content, name))
            {
                return true;
            }
        }

        return false;
    }

    // A name of a PDF ends where no letter follows; "/JS" isn't in "/JSON".
    private static bool FindName(ReadOnlySpan<byte> content, byte[] name)
    {
        while (content.IndexOf(name) is var index && index >= 0)
        {
            content = content.Slice(index + name.Length);
            if (content.IsEmpty || content[0] is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z')))
            {
                return true;
            }
        }

        return false;
    }

    private static long JpegPixels(ReadOnlySpan<byte> content)
    {
        var position = 2;
        while (position + 9 < content.Length && content[position] == 0xff)
        {
            var marker = content[position + 1];
            if (marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
            {
                return (long)BigEndian(content, position + 5, 2) * BigEndian(content, position + 7, 2);
            }

            position += 2 + (int)BigEndian(content, position + 2, 2);
        }

        return 0;
    }

    private static uint BigEndian(ReadOnlySpan<byte> content, int start, int count)
    {
        var number = 0u;
        for (var i = 0; i < count; i++)
        {
            number = (number << 8) | content[start + i];
        }

        return number;
    }

    private static bool Starts(ReadOnlySpan<byte> content, ReadOnlySpan<byte> signature) => content.StartsWith(signature);
}
