using System.IO.Compression;
using System.Net;
using System.Text;

namespace OrchardCore.Scripting;

/// <summary>The functions <c>base64</c> and <c>html</c>, which decode, and <c>gzip</c>, which compresses Base64 data.</summary>
internal sealed class CommonGeneratorMethods : IGlobalMethodProvider
{
    private static readonly GlobalMethod[] _methods =
    [
        new()
        {
            Name = "base64",
            Method = _ => (Func<string, string>)(encoded => Encoding.UTF8.GetString(Convert.FromBase64String(encoded))),
        },
        new() { Name = "html", Method = _ => (Func<string, string>)(encoded => WebUtility.HtmlDecode(encoded)) },
        new() { Name = "gzip", Method = _ => (Func<string, string>)Compress },
    ];

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    private static string Compress(string base64)
    {
        using var compressed = new MemoryStream();

        using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Convert.FromBase64String(base64));
        }

        return Convert.ToBase64String(compressed.GetBuffer(), 0, (int)compressed.Length);
    }
}
