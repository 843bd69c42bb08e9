using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Says under which path files are served.</summary>
public interface IVirtualPathBaseProvider
{
    /// <summary>The path.</summary>
    PathString VirtualPathBase { get; }
}
