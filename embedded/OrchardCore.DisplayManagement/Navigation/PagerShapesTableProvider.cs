using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;

namespace OrchardCore.Navigation;

/// <summary>Pagers: a list of links, each a shape of its own that a theme may change.</summary>
internal sealed class PagerShapesTableProvider : ShapeTableProvider
{
    private const string Source = nameof(PagerShapesTableProvider);
    private const string DefaultKey = "pagenum";
    private const int DefaultQuantity = 7;
    private static readonly string[] _linkTypes = ["Pager_First", "Pager_Previous", "Pager_CurrentPage", "Pager_Link", "Pager_Next", "Pager_Last", "Pager_Gap"];

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Pager")
            .OnCreated(context => context.Shape.Classes.Add("pager"))
            .OnDisplaying(AddPagerAlternate)
            .BoundAs(Source, context => DisplayAsAsync(context, "Pager_Links"));
        builder.Describe("Pager_Links").BoundAs(Source, PagerLinksAsync);
        builder.Describe("PagerSlim")
            .OnCreated(context => context.Shape.Classes.Add("pager"))
            .OnDisplaying(AddPagerAlternate)
            .BoundAs(Source, PagerSlimAsync);
        foreach (var type in _linkTypes)
        {
            builder.Describe(type).BoundAs(Source, context => DisplayAsAsync(context, "ActionLink"));
        }

        builder.Describe("ActionLink").BoundAs(Source, ActionLinkAsync);
        return ValueTask.CompletedTask;
    }

    private static void AddPagerAlternate(ShapeDisplayContext context)
    {
        if (context.Shape.GetText("PagerId") is { Length: > 0 } id)
        {
            context.Shape.Metadata.Alternates.Add($"{context.Shape.Metadata.Type}__{id.EncodeAlternateElement()}");
        }
    }

    private static Task<IHtmlContent> DisplayAsAsync(DisplayContext context, string type)
    {
        context.Value.Metadata.Alternates.Clear();
        context.Value.Metadata.Type = type;
        return context.DisplayHelper.ShapeExecuteAsync(context.Value);
    }

    private static async Task<IHtmlContent> PagerLinksAsync(DisplayContext context)
    {
        var pager = context.Value;
        var page = Math.Max(pager.GetProperty("Page", 1), 1);
        var pageSize = pager.GetProperty("PageSize", 10);
        var total = Convert.ToDouble(pager.GetProperty("TotalItemCount") ?? 0, CultureInfo.InvariantCulture);
        var pages = pageSize > 0 ? (int)Math.Ceiling(total / pageSize) : 1;
        var quantity = Convert.ToInt32(pager.GetProperty("Quantity") ?? DefaultQuantity, CultureInfo.InvariantCulture);
        if (pages < 2 || quantity < 1)
        {
            return HtmlString.Empty;
        }

        var list = await PagerList.CreateAsync(context, pager.GetText("PagerId") is { Length: > 0 } id ? id : DefaultKey);
        page = Math.Min(page, pages);
        var first = Math.Max(1, page - (quantity / 2));
        var last = Math.Min(pages, first + quantity - 1);
        first = Math.Max(1, last - quantity + 1);
        if (page > 1)
        {
            await list.AddAsync("Pager_First", pager.GetProperty("FirstText") ?? list.S["First"], 1);
            await list.AddAsync("Pager_Previous", pager.GetProperty("PreviousText") ?? list.S["Previous"], page - 1, rel: "prev");
        }

        if (first > 1)
        {
            await list.AddAsync("Pager_Gap", pager.GetProperty("GapText") ?? "…", null);
        }

        for (var number = first; number <= last; number++)
        {
            var text = number.ToString(CultureInfo.CurrentUICulture);
            await list.AddAsync(number == page ? "Pager_CurrentPage" : "Pager_Link", text, number == page ? null : number);
        }

        if (last < pages)
        {
            await list.AddAsync("Pager_Gap", pager.GetProperty("GapText") ?? "…", null);
        }

        if (page < pages)
        {
            await list.AddAsync("Pager_Next", pager.GetProperty("NextText") ?? list.S["Next"], page + 1, rel: "next");
            await list.AddAsync("Pager_Last", pager.GetProperty("LastText") ?? list.S["Last"], pages);
        }

        return await list.RenderAsync();
    }

    private static async Task<IHtmlContent> PagerSlimAsync(DisplayContext context)
    {
        var pager = context.Value;
        var before = pager.GetText("Before");
        var after = pager.GetText("After");
        if (string.IsNullOrEmpty(before) && string.IsNullOrEmpty(after))
        {
            return HtmlString.Empty;
        }

        var list = await PagerList.CreateAsync(context, DefaultKey);
        await AddSlimAsync(list, "Pager_Previous", pager.GetProperty("PreviousText") ?? list.S["Previous"], "before", "after", before, "prev");
        await AddSlimAsync(list, "Pager_Next", pager.GetProperty("NextText") ?? list.S["Next"], "after", "before", after, "next");
        return await list.RenderAsync();
    }

    private static async Task AddSlimAsync(PagerList list, string type, object text, string key, string otherKey, string? value, string rel)
    {
        if (!string.IsNullOrEmpty(value))
        {
            var values = new RouteValueDictionary(list.Values) { [key] = value };
            values.Remove(otherKey);
            await list.AddAsync(type, text, values, rel);
        }
    }

    private static async Task<IHtmlContent> ActionLinkAsync(DisplayContext context)
    {
        var link = context.Value;
        var content = link.GetProperty("Value") switch
        {
            IHtmlContent html => html,
            var value => new HtmlContentString(value?.ToString() ?? ""),
        };
        TagBuilder tag;
        if (link.GetProperty<RouteValueDictionary>("RouteValues") is { } values)
        {
            var services = context.ServiceProvider;
            var viewContext = await services.GetRequiredService<ViewContextAccessor>().GetOrCreateAsync(services);
            tag = link.GetTagBuilder("a");
            tag.Attributes["href"] = PagerLinks.GetAddress(services.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(viewContext), values);
        }
        else
        {
            tag = link.GetTagBuilder("span");
        }

        tag.AddCssClass("page-link");
        tag.InnerHtml.AppendHtml(content);
        return tag;
    }
}
