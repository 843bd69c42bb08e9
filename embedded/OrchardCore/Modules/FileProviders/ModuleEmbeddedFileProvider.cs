using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Internal;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>The virtual folder of modules; the application's own is the content root. Development sees the source files.</summary>
internal sealed class ModuleEmbeddedFileProvider(IApplicationContext applicationContext, IHostEnvironment environment) : IFileProvider
{
    private readonly Lazy<Dictionary<string, List<IFileInfo>>> _folders = new(() => ReadFolders(applicationContext));
    private readonly Lazy<Dictionary<string, string>> _sources = new(() => ReadSources(applicationContext, environment));

    private Application Application => applicationContext.Application;

    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var path = Normalize(subpath);
        if (TryGetApplicationPath(path, out var applicationPath))
        {
            var folder = new DirectoryInfo(Path.Combine(Application.Path, applicationPath));

            return folder.Exists ? new PhysicalDirectoryContents(folder.FullName) : NotFoundDirectoryContents.Singleton;
        }

        return _folders.Value.TryGetValue(path, out var entries) ? new FolderContents(entries) : NotFoundDirectoryContents.Singleton;
    }

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = Normalize(subpath);
        if (!path.StartsWith(Application.ModulesRoot, StringComparison.Ordinal))
        {
            return new NotFoundFileInfo(subpath);
        }

        if (TryGetApplicationPath(path, out var applicationPath))
        {
            return new PhysicalFileInfo(new FileInfo(Path.Combine(Application.Path, applicationPath)));
        }

        if (_sources.Value.TryGetValue(path, out var source) && File.Exists(source))
        {
            return new PhysicalFileInfo(new FileInfo(source));
        }

        var rest = path.AsSpan(Application.ModulesRoot.Length);
        var end = rest.IndexOf('/');

        return end > 0 && Application.TryGetModule(rest[..end], out var module)
            ? module.GetFileInfo(rest[(end + 1)..].ToString())
            : new NotFoundFileInfo(subpath);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private bool TryGetApplicationPath(string path, out string applicationPath)
    {
        if (path == Application.ModulePath)
        {
            applicationPath = string.Empty;

            return true;
        }

        var found = path.StartsWith(Application.ModuleRoot, StringComparison.Ordinal) && !path.Split('/').Contains("..");
        applicationPath = found ? path[Application.ModuleRoot.Length..] : string.Empty;

        return found;
    }

    private static string Normalize(string path) => path.Replace('\\', '/').Trim('/').Replace("//", "/", StringComparison.Ordinal);

    private static Dictionary<string, string> ReadSources(IApplicationContext applicationContext, IHostEnvironment environment)
        => environment.IsDevelopment()
            ? applicationContext.Application.Modules
                .SelectMany(module => module.Assets)
                .Where(asset => asset.ProjectAssetPath.Length > 0)
                .DistinctBy(asset => asset.ModuleAssetPath)
                .ToDictionary(asset => asset.ModuleAssetPath, asset => asset.ProjectAssetPath, StringComparer.Ordinal)
            : [];

    private static Dictionary<string, List<IFileInfo>> ReadFolders(IApplicationContext applicationContext)
    {
        var folders = new Dictionary<string, List<IFileInfo>>(StringComparer.Ordinal);
        foreach (var module in applicationContext.Application.Modules)
        {
            AddFolder(module.SubPath);
            foreach (var path in module.RelativePaths)
            {
                var full = module.Root + path;
                AddFolder(full[..full.LastIndexOf('/')]);
                folders[full[..full.LastIndexOf('/')]].Add(module.GetFileInfo(path));
            }
        }

        return folders;

        void AddFolder(string folder)
        {
            if (folders.TryAdd(folder, []) && folder.LastIndexOf('/') is > 0 and var slash)
            {
                AddFolder(folder[..slash]);
                folders[folder[..slash]].Add(new FolderInfo(folder[(slash + 1)..]));
            }
        }
    }

    private sealed class FolderContents(List<IFileInfo> entries) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => entries.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class FolderInfo(string name) : IFileInfo
    {
        public bool Exists => true;

        public long Length => -1;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => true;

        public Stream CreateReadStream() => throw new InvalidOperationException("A folder can't be read.");
    }
}
