using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>The static files of modules, at "{module}/{path}".</summary>
internal sealed class ModuleStaticFileProvider(IApplicationContext applicationContext, IHostEnvironment environment) : IModuleStaticFileProvider
{
    private readonly Lazy<Dictionary<string, string>> _sources = new(() => environment.IsDevelopment()
        ? applicationContext.Application.Modules
            .SelectMany(module => module.Assets)
            .Where(asset => asset.ProjectAssetPath.Length > 0)
            .DistinctBy(asset => asset.ModuleAssetPath)
            .ToDictionary(asset => asset.ModuleAssetPath, asset => asset.ProjectAssetPath, StringComparer.Ordinal)
        : []);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = subpath.AsSpan().TrimStart('/');
        var end = path.IndexOf('/');
        if (end <= 0 || !applicationContext.Application.TryGetModule(path[..end], out var module))
        {
            return new NotFoundFileInfo(subpath);
        }

        var file = string.Concat(Module.WebRoot, path[(end + 1)..]);

        return _sources.Value.TryGetValue(module.Root + file, out var source) && File.Exists(source)
            ? new PhysicalFileInfo(new FileInfo(source))
            : module.GetFileInfo(file);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
