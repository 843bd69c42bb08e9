using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting.Files;

internal sealed class FilesScriptScope(IFileProvider fileProvider, string basePath) : IScriptingScope
{
    public IFileProvider FileProvider { get; } = fileProvider;

    public string BasePath { get; } = basePath;
}
