using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers,
    ILogger<NavigationManager> logger,
    IUrlHelperFactory urlHelperFactory,
    IAuthorizationService authorizationService) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildNavigationAsync(name, builder);
            }
            catch (Exception exception) when (!exception.IsFatal())
            {
                logger.LogError(exception, "The provider {Provider} could not add to the menu {Menu}.", provider.GetType().FullName, name);
            }
        }

        var items = Merge(builder.Build());
        items = await AuthorizeAsync(items, context.HttpContext.User, []);
        SetAddresses(items, urlHelperFactory.GetUrlHelper(context));
        return RemoveDeadEnds(items);
    }

    private static List<MenuItem> Merge(List<MenuItem> items)
    {
        var merged = new List<MenuItem>(items.Count);
        var byCaption = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            var caption = item.Text?.Name ?? "";
            if (!byCaption.TryGetValue(caption, out var index))
            {
                byCaption.Add(caption, merged.Count);
                merged.Add(item);
                continue;
            }

            var known = merged[index];
            var isBetter = item.Priority > known.Priority
                || (item.Priority == known.Priority && item.Position is not null && known.Position is null);
            var (winner, other) = isBetter ? (item, known) : (known, item);
            List<MenuItem> children = [.. known.Items, .. item.Items];
            winner.Items = children;
            foreach (var cssClass in other.Classes)
            {
                if (!winner.Classes.Contains(cssClass))
                {
                    winner.Classes.Add(cssClass);
                }
            }

            merged[index] = winner;
        }

        foreach (var item in merged)
        {
            item.Items = Merge(item.Items);
        }

        return merged;
    }

    private async Task<List<MenuItem>> AuthorizeAsync(List<MenuItem> items, ClaimsPrincipal user, Dictionary<(string Permission, object? Resource), bool> known)
    {
        var allowed = new List<MenuItem>(items.Count);
        foreach (var item in items)
        {
            if (await IsAllowedAsync(item, user, known))
            {
                item.Items = await AuthorizeAsync(item.Items, user, known);
                allowed.Add(item);
            }
        }

        return allowed;
    }

    private async ValueTask<bool> IsAllowedAsync(MenuItem item, ClaimsPrincipal user, Dictionary<(string Permission, object? Resource), bool> known)
    {
        foreach (var permission in item.Permissions)
        {
            // Many items ask for the same permission, so each is decided once per menu.
            var key = (permission.Name, item.Resource);
            if (!known.TryGetValue(key, out var isAllowed))
            {
                known[key] = isAllowed = await authorizationService.AuthorizeAsync(user, permission, item.Resource);
            }

            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }

    private static void SetAddresses(List<MenuItem> items, IUrlHelper url)
    {
        foreach (var item in items)
        {
            item.Href = GetAddress(item, url);
            SetAddresses(item.Items, url);
        }
    }

    private static string GetAddress(MenuItem item, IUrlHelper url)
    {
        if (item.RouteValues is not null)
        {
            return url.RouteUrl(new UrlRouteContext { Values = item.RouteValues }) ?? "#";
        }

        if (string.IsNullOrEmpty(item.Url))
        {
            return "#";
        }

        if (item.Url[0] == '/' || item.Url[0] == '#' || item.Url.Contains("://", StringComparison.Ordinal) || item.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return item.Url;
        }

        var path = item.Url.StartsWith("~/", StringComparison.Ordinal) ? item.Url[2..] : item.Url;
        return $"{url.ActionContext.HttpContext.Request.PathBase}/{path}";
    }

    private static List<MenuItem> RemoveDeadEnds(List<MenuItem> items)
    {
        foreach (var item in items)
        {
            item.Items = RemoveDeadEnds(item.Items);
        }

        items.RemoveAll(item => item.Href == "#" && item.Items.Count == 0);
        return items;
    }
}
