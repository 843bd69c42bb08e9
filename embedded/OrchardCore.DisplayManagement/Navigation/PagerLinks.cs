using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement;

namespace OrchardCore.Navigation;

/// <summary>The addresses of other pages of a list: the current one with another page number.</summary>
internal static class PagerLinks
{
    public static RouteValueDictionary GetValues(IShape pager, HttpContext context, string pagerKey)
    {
        var values = new RouteValueDictionary(context.GetRouteData()?.Values ?? []);
        foreach (var (key, value) in context.Request.Query)
        {
            values.TryAdd(key, value.Count == 1 ? value[0] : value.ToArray());
        }

        Add(values, pager.GetProperty<RouteValueDictionary>("RouteValues"));
        if (pager.GetProperty<RouteData>("RouteData") is { } routeData)
        {
            Add(values, routeData.Values);
        }

        foreach (var (key, value) in pager.GetProperty<IDictionary<string, string>>("UrlParams") ?? new Dictionary<string, string>())
        {
            values[key] = value;
        }

        values.Remove(pagerKey);
        return values;
    }

    public static RouteValueDictionary WithPage(RouteValueDictionary values, string pagerKey, int page)
    {
        var result = new RouteValueDictionary(values);
        if (page > Pager.PageDefault)
        {
            result[pagerKey] = page.ToString(CultureInfo.InvariantCulture);
        }

        return result;
    }

    public static string GetAddress(IUrlHelper url, RouteValueDictionary values)
        => url.RouteUrl(new UrlRouteContext { Values = values })
            ?? url.ActionContext.HttpContext.Request.PathBase + url.ActionContext.HttpContext.Request.Path
                + QueryString.Create(values.Where(value => value.Value is string).Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)));

    private static void Add(RouteValueDictionary values, RouteValueDictionary? more)
    {
        foreach (var (key, value) in more ?? [])
        {
            values[key] = value;
        }
    }
}
