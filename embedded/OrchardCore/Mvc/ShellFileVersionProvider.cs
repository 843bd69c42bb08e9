using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;
using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Embedded;

/// <summary>Adds the hash of a static file of a module or the application to its URL.</summary>
internal sealed class ShellFileVersionProvider(
    IEnumerable<IStaticFileProvider> staticFileProviders,
    IModuleStaticFileProvider moduleFiles,
    IWebHostEnvironment environment) : IFileVersionProvider
{
    private const string VersionKey = "v";

    private readonly ConcurrentDictionary<string, string?> _versions = new(StringComparer.Ordinal);
    private readonly IFileProvider[] _providers = [.. staticFileProviders, moduleFiles, environment.WebRootFileProvider];
    private readonly bool _cache = !environment.IsDevelopment();

    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var file = end < 0 ? path : path[..end];
        if (file.Contains("://", StringComparison.Ordinal) || file.StartsWith("//", StringComparison.Ordinal))
        {
            return path;
        }

        if (requestPathBase.HasValue && file.StartsWith(requestPathBase.Value! + '/', StringComparison.OrdinalIgnoreCase))
        {
            file = file[requestPathBase.Value!.Length..];
        }

        var version = _cache ? _versions.GetOrAdd(file, ComputeVersion) : ComputeVersion(file);

        return version is null ? path : QueryHelpers.AddQueryString(path, VersionKey, version);
    }

    private string? ComputeVersion(string path)
    {
        foreach (var provider in _providers)
        {
            var file = provider.GetFileInfo(path);
            if (file is { Exists: true, IsDirectory: false })
            {
                using var stream = file.CreateReadStream();

                return WebEncoders.Base64UrlEncode(SHA256.HashData(stream));
            }
        }

        return null;
    }
}
