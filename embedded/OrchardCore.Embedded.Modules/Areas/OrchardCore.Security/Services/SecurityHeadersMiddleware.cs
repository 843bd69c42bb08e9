using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OrchardCore.Security.Settings;

namespace OrchardCore.Security.Services;

/// <summary>Adds the headers, whose values are put together once.</summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next, SecuritySettings settings)
{
    private const string NotSent = "()";

    private readonly StringValues _contentSecurityPolicy = Join(settings.ContentSecurityPolicy, ' ', null);
    private readonly StringValues _permissionsPolicy = Join(settings.PermissionsPolicy, '=', NotSent);
    private readonly StringValues _contentTypeOptions = settings.ContentTypeOptions;
    private readonly StringValues _referrerPolicy = settings.ReferrerPolicy;

    public Task Invoke(HttpContext context)
    {
        var headers = context.Response.Headers;

        headers.XContentTypeOptions = _contentTypeOptions;
        headers[SecurityHeaderNames.ReferrerPolicy] = _referrerPolicy;

        if (_contentSecurityPolicy.Count > 0)
        {
            headers.ContentSecurityPolicy = _contentSecurityPolicy;
        }

        if (_permissionsPolicy.Count > 0)
        {
            headers[SecurityHeaderNames.PermissionsPolicy] = _permissionsPolicy;
        }

        return next(context);
    }

    private static StringValues Join(Dictionary<string, string> policies, char separator, string? leftOut)
    {
        var parts = policies
            .Where(policy => policy.Value != leftOut)
            .Select(policy => string.IsNullOrEmpty(policy.Value) ? policy.Key : $"{policy.Key}{separator}{policy.Value}")
            .ToArray();

        return parts.Length == 0 ? StringValues.Empty : string.Join(';', parts);
    }
}
