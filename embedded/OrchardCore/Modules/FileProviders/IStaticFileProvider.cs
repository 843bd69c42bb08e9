using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Files that are served as they are.</summary>
public interface IStaticFileProvider : IFileProvider
{
}
