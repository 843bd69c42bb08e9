using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Razor;

internal sealed class OrchardDisplayHelper(HttpContext httpContext, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext { get; } = httpContext;

    public IDisplayHelper DisplayHelper { get; } = displayHelper;
}
