using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>
/// Leads a person who opens an address that only takes forms to the nearest page above it: one switches the language, signs in
/// or reloads on the answer to a refused form.
/// </summary>
public sealed class PageAboveMiddleware
{
    private readonly RequestDelegate _next;
    private readonly IEnumerable<EndpointDataSource> _sources;
    private readonly ParameterPolicyFactory _policies;

    public PageAboveMiddleware(RequestDelegate next, IEnumerable<EndpointDataSource> sources, ParameterPolicyFactory policies)
    {
        _next = next;
        _sources = sources;
        _policies = policies;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        await _next(context);
        if (context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false }
            && HttpMethods.IsGet(context.Request.Method)
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            && FindPageAbove(context) is { } page)
        {
            context.Response.Headers.Remove("Allow");
            context.Response.Redirect(context.Request.PathBase + page + context.Request.QueryString);
        }
    }

    private PathString? FindPageAbove(HttpContext context)
    {
        var endpoints = _sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(IsPage).ToArray();
        var path = context.Request.Path.Value!.TrimEnd('/');
        while (path.Length > 0)
        {
            path = path[..path.LastIndexOf('/')];
            var candidate = new PathString(path.Length > 0 ? path : "/");
            if (Array.Exists(endpoints, endpoint => Matches(context, endpoint.RoutePattern, candidate)))
            {
                return candidate;
            }
        }

        return null;
    }

    // A pattern that takes every path says nothing of the pages that exist.
    private static bool IsPage(RouteEndpoint endpoint) =>
        !endpoint.RoutePattern.Parameters.Any(parameter => parameter.IsCatchAll)
        && (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains(HttpMethods.Get));

    private bool Matches(HttpContext context, RoutePattern pattern, PathString path)
    {
        var values = new RouteValueDictionary();
        var matcher = new TemplateMatcher(new RouteTemplate(pattern), new RouteValueDictionary(pattern.Defaults));
        return matcher.TryMatch(path, values)
            && pattern.RequiredValues.All(required => !values.TryGetValue(required.Key, out var value) || IsSame(value, required.Value))
            && pattern.Parameters.All(parameter => Allows(context, parameter, values));
    }

    private bool Allows(HttpContext context, RoutePatternParameterPart parameter, RouteValueDictionary values) =>
        !values.ContainsKey(parameter.Name)
        || parameter.ParameterPolicies
            .Select(reference => _policies.Create(parameter, reference))
            .OfType<IRouteConstraint>()
            .All(constraint => constraint.Match(context, null, parameter.Name, values, RouteDirection.IncomingRequest));

    private static bool IsSame(object? value, object? required) =>
        string.Equals(value?.ToString() ?? string.Empty, required?.ToString() ?? string.Empty, StringComparison.OrdinalIgnoreCase);
}
