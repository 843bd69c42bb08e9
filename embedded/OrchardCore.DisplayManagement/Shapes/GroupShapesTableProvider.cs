using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ViewModels;
using OrchardCore.Embedded;
using OrchardCore.Mvc.Utilities;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>The markup of tabs, cards and columns.</summary>
internal sealed class GroupShapesTableProvider : ShapeTableProvider
{
    private const string Source = nameof(GroupShapesTableProvider);

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("TabContainer").BoundAs(Source, TabContainerAsync);
        builder.Describe("LocalNavigation").BoundAs(Source, context => ShapeContent.RenderItemsAsync(context.DisplayHelper, context.Value));
        builder.Describe("AdminTabs").BoundAs(Source, AdminTabs);
        builder.Describe("Tab").BoundAs(Source, TabAsync);
        builder.Describe("CardContainer").BoundAs(Source, context => ContainerAsync(context, "mb-3"));
        builder.Describe("Card").BoundAs(Source, CardAsync);
        builder.Describe("ColumnContainer").BoundAs(Source, context => ContainerAsync(context, "row"));
        builder.Describe("Column").BoundAs(Source, context => ContainerAsync(context, null));
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> TabContainerAsync(DisplayContext context)
    {
        var model = (GroupingsViewModel)context.Value;
        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        var navigation = await factory.CreateAsync("LocalNavigation");
        var tabs = await factory.CreateAsync<GroupingsViewModel>("AdminTabs", tabs =>
        {
            tabs.Identifier = model.Identifier;
            tabs.Groupings = model.Groupings;
        });
        await navigation.AddAsync(tabs);
        for (var i = 0; i < model.Items.Count; i++)
        {
            if (i == 0 && model.Items[i] is IShape first)
            {
                first.Classes.Add("show active");
            }
        }

        var panes = model.GetTagBuilder("div");
        panes.AddCssClass("tab-content");
        panes.InnerHtml.AppendHtml(await ShapeContent.RenderItemsAsync(context.DisplayHelper, model));
        return new HtmlContentBuilder()
            .AppendHtml(await context.DisplayHelper.ShapeExecuteAsync(navigation))
            .AppendHtml(panes);
    }

    private static Task<IHtmlContent> AdminTabs(DisplayContext context)
    {
        var model = (GroupingsViewModel)context.Value;
        var localizer = context.ServiceProvider.GetRequiredService<IStringLocalizer<GroupShapesTableProvider>>();
        var list = model.GetTagBuilder("ul");
        list.AddCssClass("nav nav-tabs mb-3");
        list.Attributes["role"] = "tablist";
        for (var i = 0; i < model.Groupings.Length; i++)
        {
            list.InnerHtml.AppendHtml(CreateTab(localizer, model, model.Groupings[i].Key, i == 0));
        }

        return Task.FromResult<IHtmlContent>(list);
    }

    private static TagBuilder CreateTab(IStringLocalizer localizer, GroupingsViewModel model, string name, bool isActive)
    {
        var pane = GetPaneId(name, model.Identifier);
        var button = new TagBuilder("button");
        button.AddCssClass(isActive ? "nav-link active" : "nav-link");
        button.Attributes["type"] = "button";
        button.Attributes["role"] = "tab";
        button.Attributes["id"] = pane + "-label";
        button.Attributes["data-bs-toggle"] = "tab";
        button.Attributes["data-bs-target"] = "#" + pane;
        button.Attributes["aria-controls"] = pane;
        button.Attributes["aria-selected"] = isActive ? "true" : "false";
        button.InnerHtml.Append(localizer[name]);
        var item = new TagBuilder("li");
        item.AddCssClass("nav-item");
        item.Attributes["role"] = "presentation";
        item.InnerHtml.AppendHtml(button);
        return item;
    }

    private static async Task<IHtmlContent> TabAsync(DisplayContext context)
    {
        var model = (GroupingViewModel)context.Value;
        var id = GetPaneId(model.Grouping.Key, model.Identifier);
        var tag = model.GetTagBuilder("div");
        tag.AddCssClass("tab-pane fade");
        tag.Attributes["id"] = id;
        tag.Attributes["role"] = "tabpanel";
        tag.Attributes["aria-labelledby"] = id + "-label";
        tag.InnerHtml.AppendHtml(await ShapeContent.RenderItemsAsync(context.DisplayHelper, model));
        return tag;
    }

    private static async Task<IHtmlContent> CardAsync(DisplayContext context)
    {
        var model = (GroupingViewModel)context.Value;
        var localizer = context.ServiceProvider.GetRequiredService<IStringLocalizer<GroupShapesTableProvider>>();
        var header = new TagBuilder("div");
        header.AddCssClass("card-header");
        header.InnerHtml.Append(localizer[model.Grouping.Key]);
        var body = new TagBuilder("div");
        body.AddCssClass("card-body");
        body.InnerHtml.AppendHtml(await ShapeContent.RenderItemsAsync(context.DisplayHelper, model));
        var tag = model.GetTagBuilder("div");
        tag.AddCssClass("card mb-3 card-" + model.Grouping.Key.HtmlClassify());
        tag.InnerHtml.AppendHtml(header).AppendHtml(body);
        return tag;
    }

    private static async Task<IHtmlContent> ContainerAsync(DisplayContext context, string? cssClass)
    {
        var tag = context.Value.GetTagBuilder("div");
        if (cssClass is not null)
        {
            tag.AddCssClass(cssClass);
        }

        tag.InnerHtml.AppendHtml(await ShapeContent.RenderItemsAsync(context.DisplayHelper, context.Value));
        return tag;
    }

    private static string GetPaneId(string name, string? identifier)
        => string.IsNullOrEmpty(identifier) ? "tab-" + name.HtmlClassify() : $"tab-{name.HtmlClassify()}-{identifier}";
}
