using System.Text;
using Microsoft.Extensions.FileProviders;

namespace PartnerPlatform.Runtime.Tests.Setup;

/// <summary>A file whose content is a text of the test.</summary>
internal sealed class TextFileInfo(string text) : IFileInfo
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public bool Exists => true;

    public long Length => _bytes.Length;

    public string? PhysicalPath => null;

    public string Name => "test.json";

    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    public bool IsDirectory => false;

    public Stream CreateReadStream() => new MemoryStream(_bytes);
}
