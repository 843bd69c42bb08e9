using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Embedded;

namespace OrchardCore.Navigation;

/// <summary>The shapes of menus: their alternates, the building of their items, and plain markup.</summary>
internal sealed class NavigationShapesTableProvider : ShapeTableProvider
{
    private const string Source = nameof(NavigationShapesTableProvider);

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Navigation")
            .OnDisplaying(DisplayingNavigation)
            .OnProcessing(MenuPopulation.PopulateAsync)
            .BoundAs(Source, NavigationAsync);
        builder.Describe("NavigationItem").OnDisplaying(DisplayingItem).BoundAs(Source, NavigationItemAsync);
        builder.Describe("NavigationItemLink").OnDisplaying(DisplayingLink).BoundAs(Source, NavigationItemLinkAsync);
        builder.Describe("NavigationItemText").OnDisplaying(DisplayingText).BoundAs(Source, NavigationItemText);
        return ValueTask.CompletedTask;
    }

    private static void DisplayingNavigation(ShapeDisplayContext context)
    {
        var menu = context.Shape;
        var name = menu.GetText("MenuName") ?? "";
        menu.Classes.Add("menu");
        menu.Classes.Add("menu-" + Mvc.Utilities.StringExtensions.HtmlClassify(name));
        menu.Metadata.Alternates.Add("Navigation__" + name.EncodeAlternateElement());
    }

    private static void DisplayingItem(ShapeDisplayContext context) => AddAlternates(context.Shape, "NavigationItem");

    private static void DisplayingLink(ShapeDisplayContext context)
    {
        AddAlternates(context.Shape, "NavigationItemLink");
        AddIdAlternate(context.Shape, "NavigationItemLink");
    }

    private static void DisplayingText(ShapeDisplayContext context) => AddIdAlternate(context.Shape, "NavigationItemText");

    private static void AddIdAlternate(IShape item, string type)
    {
        if (!string.IsNullOrEmpty(item.Id))
        {
            item.Metadata.Alternates.Add($"{type}_Id__{item.Id.EncodeAlternateElement()}");
        }
    }

    private static void AddAlternates(IShape item, string type)
    {
        var level = item.GetProperty<int>("Level");
        var menu = (item.GetProperty<IShape>("Menu")?.GetText("MenuName") ?? "").EncodeAlternateElement();
        foreach (var alternate in NavigationAlternates.Get(type, menu, level))
        {
            item.Metadata.Alternates.Add(alternate);
        }
    }

    private static async Task<IHtmlContent> NavigationAsync(DisplayContext context)
    {
        var tag = context.Value.GetTagBuilder("ul");
        tag.InnerHtml.AppendHtml(await ShapeContent.RenderItemsAsync(context.DisplayHelper, context.Value));
        return tag;
    }

    private static async Task<IHtmlContent> NavigationItemAsync(DisplayContext context)
    {
        var item = context.Value;
        var children = item.Items.Count > 0;
        var output = new HtmlBuffer();
        output.Write("<li class=\"");
        foreach (var cssClass in item.Classes)
        {
            if (!cssClass.StartsWith(NavigationConstants.CssClassPrefix, StringComparison.Ordinal))
            {
                output.Write(HtmlEncoder.Default.Encode(cssClass));
                output.Write(" ");
            }
        }

        output.Write(item.GetProperty<bool>("Selected") ? "menu-item active\">" : "menu-item\">");
        item.Metadata.Alternates.Clear();
        item.Metadata.Type = "NavigationItemLink";
        ShapeContent.Append(output, await context.DisplayHelper.ShapeExecuteAsync(item));
        if (children)
        {
            output.Write("<ul>");
            ShapeContent.Append(output, await ShapeContent.RenderItemsAsync(context.DisplayHelper, item));
            output.Write("</ul>");
        }

        output.Write("</li>");
        return output;
    }

    private static async Task<IHtmlContent> NavigationItemLinkAsync(DisplayContext context)
    {
        var item = context.Value;
        var output = new HtmlBuffer();
        output.Write("<a href=\"");
        output.Write(HtmlEncoder.Default.Encode(item.GetText("Href") ?? "#"));
        if (item.GetProperty<MenuItem>("Item")?.Target is { Length: > 0 } target)
        {
            output.Write("\" target=\"");
            output.Write(HtmlEncoder.Default.Encode(target));
        }

        output.Write(item.GetProperty<bool>("Selected") && item.Items.Count == 0 ? "\" aria-current=\"page\">" : "\">");
        item.Metadata.Alternates.Clear();
        item.Metadata.Type = "NavigationItemText";
        ShapeContent.Append(output, await context.DisplayHelper.ShapeExecuteAsync(item));
        output.Write("</a>");
        return output;
    }

    private static Task<IHtmlContent> NavigationItemText(DisplayContext context)
    {
        var item = context.Value;
        var output = new HtmlBuffer();
        foreach (var cssClass in item.Classes)
        {
            if (cssClass.StartsWith(NavigationConstants.CssClassPrefix, StringComparison.Ordinal))
            {
                output.Write("<span class=\"icon\"><i class=\"");
                output.Write(HtmlEncoder.Default.Encode(cssClass[NavigationConstants.CssClassPrefix.Length..]));
                output.Write("\" aria-hidden=\"true\"></i></span>");
            }
        }

        output.Write("<span class=\"title\">");
        output.Write(HtmlEncoder.Default.Encode(item.GetProperty("Text")?.ToString() ?? ""));
        output.Write("</span>");
        return Task.FromResult<IHtmlContent>(output);
    }
}
