using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Shows the messages of the request on its page, or keeps them in a cookie for the next page.</summary>
internal sealed class NotifyFilter(
    INotifier notifier,
    IShapeFactory shapeFactory,
    ILayoutAccessor layoutAccessor,
    IDataProtectionProvider dataProtectionProvider,
    HtmlEncoder htmlEncoder,
    ILogger<NotifyFilter> logger) : IAsyncResultFilter
{
    public const string CookiePrefix = "orch_notify";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var hasCookie = context.HttpContext.Request.Cookies.TryGetValue(CookiePrefix, out var cookie);
        var added = notifier.List();
        if (!hasCookie && added.Count == 0)
        {
            await next();
            return;
        }

        var entries = Read(cookie)
            .Concat(added.Select(entry => new StoredNotification(entry.Type, entry.ToHtmlString(htmlEncoder), entry.DismissalMilliseconds)))
            .Distinct()
            .ToArray();
        if (context.IsViewOrPageResult())
        {
            await ShowAsync(entries);
            if (hasCookie)
            {
                context.HttpContext.Response.Cookies.Delete(CookiePrefix, CookieOptions(context.HttpContext));
            }
        }
        else if (added.Count > 0)
        {
            var json = JsonSerializer.Serialize(entries);
            context.HttpContext.Response.Cookies.Append(CookiePrefix, Protector.Protect(json), CookieOptions(context.HttpContext));
        }

        await next();
    }

    private IDataProtector Protector => dataProtectionProvider.CreateProtector(nameof(NotifyFilter));

    private static CookieOptions CookieOptions(HttpContext context) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
    };

    private async Task ShowAsync(StoredNotification[] entries)
    {
        if (entries.Length == 0)
        {
            return;
        }

        var messages = await shapeFactory.CreateAsync("NotifyMessages");
        messages.Properties["Entries"] = entries
            .Select(entry => new NotifyEntry
            {
                Type = entry.Type,
                Message = new HtmlString(entry.Message),
                DismissalMilliseconds = entry.DismissalMilliseconds,
            })
            .ToArray();
        var layout = await layoutAccessor.GetLayoutAsync();
        await layout.Zones["Messages"].AddAsync(messages, "");
    }

    private StoredNotification[] Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<StoredNotification[]>(Protector.Unprotect(cookie)) ?? [];
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            logger.LogDebug(exception, "The cookie of notifications can't be read.");
            return [];
        }
    }
}
