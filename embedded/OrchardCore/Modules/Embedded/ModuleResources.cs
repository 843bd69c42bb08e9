using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Embedded;

/// <summary>The embedded files of a module: resources named "{assembly}.{path}" with ">" between folders.</summary>
internal sealed class ModuleResources
{
    private readonly Dictionary<string, IFileInfo> _files = new(StringComparer.Ordinal);

    public ModuleResources(Assembly assembly, string folder)
    {
        var prefix = assembly.GetName().Name + '.' + folder;
        var modified = GetLastModified(assembly);

        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                var path = name[prefix.Length..].Replace('>', '/');
                _files[path] = new EmbeddedFileInfo(assembly, name, path[(path.LastIndexOf('/') + 1)..], modified);
            }
        }
    }

    public IEnumerable<string> Paths => _files.Keys;

    public IFileInfo GetFileInfo(string path)
        => _files.TryGetValue(path, out var file) ? file : new NotFoundFileInfo(path[(path.LastIndexOf('/') + 1)..]);

    private static DateTimeOffset GetLastModified(Assembly assembly)
    {
        var location = assembly.Location;

        return string.IsNullOrEmpty(location)
            ? DateTimeOffset.UnixEpoch
            : new DateTimeOffset(File.GetLastWriteTimeUtc(location), TimeSpan.Zero);
    }
}
