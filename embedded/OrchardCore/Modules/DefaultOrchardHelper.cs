using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules;

/// <summary>Gives the HTTP context to the helper's extensions.</summary>
internal sealed class DefaultOrchardHelper(IHttpContextAccessor httpContextAccessor) : IOrchardHelper
{
    public HttpContext HttpContext => httpContextAccessor.HttpContext!;
}
