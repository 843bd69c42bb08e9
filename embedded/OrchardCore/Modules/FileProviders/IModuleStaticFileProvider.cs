using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

/// <summary>The static files of modules.</summary>
public interface IModuleStaticFileProvider : IStaticFileProvider, IFileProvider
{
}
