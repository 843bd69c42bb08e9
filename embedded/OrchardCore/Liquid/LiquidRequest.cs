using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace OrchardCore.Liquid.Services;

/// <summary>The variable <c>Request</c>.</summary>
internal sealed class LiquidRequest(HttpRequest request) : LiquidMembers
{
    protected override object? Get(string name) => name switch
    {
        "Method" => request.Method,
        "Scheme" => request.Scheme,
        "Host" => request.Host.Value,
        "IsHttps" => request.IsHttps,
        "Protocol" => request.Protocol,
        "Path" => request.Path.Value,
        "PathBase" => request.PathBase.Value,
        "QueryString" => request.QueryString.Value,
        "ContentType" => request.ContentType,
        "ContentLength" => request.ContentLength,
        "Query" => new LiquidDictionary(key => request.Query[key].ToString()),
        "Form" => request.HasFormContentType ? new LiquidDictionary(key => request.Form[key].ToString()) : null,
        "Headers" => new LiquidDictionary(key => request.Headers[key].ToString()),
        "Cookies" => new LiquidDictionary(key => request.Cookies[key]),
        "RouteValues" => new LiquidDictionary(key => request.RouteValues.GetValueOrDefault(key)?.ToString()),
        "UriHost" => request.Host.ToUriComponent(),
        "UriPath" => request.Path.ToUriComponent(),
        "UriPathBase" => request.PathBase.ToUriComponent(),
        "UriQueryString" => request.QueryString.ToUriComponent(),
        _ => null,
    };

    public override string ToString() => request.GetEncodedPathAndQuery();
}
