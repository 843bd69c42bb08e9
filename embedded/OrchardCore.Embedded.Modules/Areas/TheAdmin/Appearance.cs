using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;

namespace TheAdmin;

/// <summary>What the layouts need to know of the request.</summary>
internal static class Appearance
{
    private const string CookieName = "admin-appearance";

    private static readonly HtmlString _light = new("data-bs-theme=\"light\"");
    private static readonly HtmlString _dark = new("data-bs-theme=\"dark\"");

    /// <summary>Returns the attribute for what the person chose; without it the system decides, which only the browser knows.</summary>
    public static IHtmlContent GetAttribute(HttpContext context) => context.Request.Cookies[CookieName] switch
    {
        "light" => _light,
        "dark" => _dark,
        _ => HtmlString.Empty,
    };

    public static string GetAdminPrefix(HttpContext context)
        => context.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix;

    /// <summary>Returns the address of the current page in another language.</summary>
    public static string GetUrlInCulture(HttpContext context, string culture)
    {
        var query = QueryHelpers.ParseQuery(context.Request.QueryString.Value)
            .Where(item => item.Key is not ("culture" or "ui-culture"))
            .SelectMany(item => item.Value, (item, value) => KeyValuePair.Create(item.Key, value));

        return QueryHelpers.AddQueryString(
            context.Request.PathBase + context.Request.Path,
            query.Append(KeyValuePair.Create<string, string?>("culture", culture)));
    }
}
