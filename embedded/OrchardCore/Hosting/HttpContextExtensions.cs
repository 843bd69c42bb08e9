using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Modules;

/// <summary>Services and results of requests.</summary>
public static class HttpContextExtensions
{
    /// <summary>Makes the request's services those of the current scope, whichever that is at the moment.</summary>
    public static HttpContext UseShellScopeServices(this HttpContext httpContext)
    {
        httpContext.RequestServices = new ShellScopeServices(httpContext.RequestServices);

        return httpContext;
    }

    /// <summary>Asks an anonymous user to sign in, and tells everybody else that it's forbidden.</summary>
    public static IResult ChallengeOrForbid(this HttpContext httpContext, params string[] authenticationSchemes)
        => httpContext.User?.Identity?.IsAuthenticated == true
            ? Results.Forbid(authenticationSchemes: authenticationSchemes)
            : Results.Challenge(authenticationSchemes: authenticationSchemes);
}
