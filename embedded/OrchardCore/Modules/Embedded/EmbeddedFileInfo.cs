using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Embedded;

/// <summary>A file in the resources of an assembly.</summary>
internal sealed class EmbeddedFileInfo(Assembly assembly, string resource, string name, DateTimeOffset lastModified) : IFileInfo
{
    private long? _length;

    public bool Exists => true;

    public long Length
    {
        get
        {
            if (_length is null)
            {
                using var stream = CreateReadStream();
                _length = stream.Length;
            }

            return _length.Value;
        }
    }

    public string? PhysicalPath => null;

    public string Name => name;

    public DateTimeOffset LastModified => lastModified;

    public bool IsDirectory => false;

    public Stream CreateReadStream()
        => assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException($"There is no resource '{resource}'.", name);
}
