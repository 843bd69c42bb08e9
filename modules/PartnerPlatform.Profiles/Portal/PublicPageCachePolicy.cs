using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>
/// Keeps a public page for anonymous readers, one copy a language and query. A request with a query that the page doesn't
/// know isn't served from the cache, so that nobody can fill it or put foreign text into a shared copy. A page that was being
/// made while others were dropped isn't kept: it may show what was there before.
/// </summary>
public sealed class PublicPageCachePolicy : IOutputCachePolicy
{
    public const string Name = "PublicPage";

    // A change drops the page at once on this node; other nodes show it when their copy ends.
    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(1);

    private static readonly object _drops = new();

    private static readonly string[] _knownQueryKeys = ["country", "culture", "domain", "page", "q", "tenantId"];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var isCacheable = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && context.HttpContext.User.Identity?.IsAuthenticated != true
            && request.Query.Keys.All(key => _knownQueryKeys.Contains(key, StringComparer.OrdinalIgnoreCase));

        context.HttpContext.Items[_drops] = CountDrops(context);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = isCacheable;
        context.AllowCacheStorage = isCacheable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = _duration;
        context.Tags.Add(PortalCacheTags.All);
        context.CacheVaryByRules.QueryKeys = new StringValues(_knownQueryKeys);
        context.CacheVaryByRules.VaryByValues["culture"] = CultureInfo.CurrentUICulture.Name;
        context.CacheVaryByRules.VaryByValues["json"] = PortalErrorResult.WantsJson(request) ? "1" : "0";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status302Found)
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            || !CountDrops(context).Equals(context.HttpContext.Items[_drops]))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    private static long CountDrops(OutputCacheContext context) => context.HttpContext.RequestServices.GetRequiredService<PublicPages>().Drops;
}
