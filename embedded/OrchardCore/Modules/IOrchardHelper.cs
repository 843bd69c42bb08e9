using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>The helper that views and templates extend.</summary>
public interface IOrchardHelper
{
    /// <summary>The current HTTP context.</summary>
    HttpContext HttpContext { get; }
}
