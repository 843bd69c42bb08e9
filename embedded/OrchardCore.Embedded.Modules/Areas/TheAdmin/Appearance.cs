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

    /// <summary>Returns what the person chose; null leaves the choice to the system, which only the browser knows.</summary>
    public static string? Get(HttpContext context)
        => context.Request.Cookies[CookieName] is "light" or "dark" ? context.Request.Cookies[CookieName] : null;

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
