using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.DisplayManagement.ViewModels;
using OrchardCore.Embedded;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Zones, and the grouping of their shapes in tabs, cards and columns.</summary>
internal sealed class ZoneShapesTableProvider : ShapeTableProvider
{
    private const string Source = nameof(ZoneShapesTableProvider);

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone")
            .OnDisplaying(AddAlternate)
            .BoundAs(Source, context => ShapeContent.RenderItemsAsync(context.DisplayHelper, context.Value));
        builder.Describe("ContentZone").BoundAs(Source, ContentZoneAsync);
        builder.Describe("CardGrouping").BoundAs(Source, CardGroupingAsync);
        builder.Describe("ColumnGrouping").BoundAs(Source, ColumnGroupingAsync);
        return ValueTask.CompletedTask;
    }

    private static void AddAlternate(ShapeDisplayContext context)
    {
        if (context.Shape.GetProperty("ZoneName") is string name)
        {
            context.Shape.Metadata.Alternates.Add("Zone__" + name.EncodeAlternateElement());
        }
    }

    private static async Task<IHtmlContent> ContentZoneAsync(DisplayContext context)
    {
        var zone = context.Value;
        if (!zone.Items.Any(IsGrouped))
        {
            return await ShapeContent.RenderItemsAsync(context.DisplayHelper, zone);
        }

        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        var identifier = zone.GetText("Identifier");
        var tabs = ShapeGrouping.Group(zone.Items, shape => shape.Metadata.TabGrouping);
        if (tabs.Length == 1)
        {
            return await context.DisplayHelper.ShapeExecuteAsync(await CreateAsync(factory, "CardGrouping", tabs[0], identifier));
        }

        var container = await factory.CreateAsync<GroupingsViewModel>("TabContainer", model =>
        {
            model.Identifier = identifier;
            model.Groupings = tabs;
        });
        foreach (var tab in tabs)
        {
            var pane = await CreateAsync(factory, "Tab", tab, identifier);
            await pane.AddAsync(await CreateAsync(factory, "CardGrouping", tab, identifier));
            await container.AddAsync(pane);
        }

        return await context.DisplayHelper.ShapeExecuteAsync(container);
    }

    private static async Task<IHtmlContent> CardGroupingAsync(DisplayContext context)
    {
        var model = (GroupingViewModel)context.Value;
        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        var cards = ShapeGrouping.Group(model.Grouping, shape => shape.Metadata.CardGrouping);
        if (cards.Length <= 1)
        {
            return await context.DisplayHelper.ShapeExecuteAsync(await CreateAsync(factory, "ColumnGrouping", model.Grouping, model.Identifier));
        }

        var container = await factory.CreateAsync<GroupViewModel>("CardContainer", container => container.Identifier = model.Identifier);
        foreach (var card in cards)
        {
            var cardShape = await CreateAsync(factory, "Card", card, model.Identifier);
            await cardShape.AddAsync(await CreateAsync(factory, "ColumnGrouping", card, model.Identifier));
            await container.AddAsync(cardShape);
        }

        return await context.DisplayHelper.ShapeExecuteAsync(container);
    }

    private static async Task<IHtmlContent> ColumnGroupingAsync(DisplayContext context)
    {
        var model = (GroupingViewModel)context.Value;
        var items = model.Grouping.ToList();
        var first = items.FindIndex(IsInColumn);
        var output = new HtmlBuffer();
        if (first < 0)
        {
            await AppendAsync(output, context, items);
            return output;
        }

        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        var last = items.FindLastIndex(IsInColumn);
        var unmarked = items.Where((item, index) => index < first || (index <= last && !IsInColumn(item)));
        await AppendAsync(output, context, unmarked);
        var container = await factory.CreateAsync<GroupViewModel>("ColumnContainer", container => container.Identifier = model.Identifier);
        foreach (var group in ShapeGrouping.Group(items.Where(IsInColumn), shape => shape.Metadata.ColumnGrouping))
        {
            var column = await factory.CreateAsync<GroupViewModel>("Column", column => column.Identifier = group.Key);
            column.Classes.Add("ta-col-grouping");
            column.Classes.Add("column-" + Mvc.Utilities.StringExtensions.HtmlClassify(group.Key));
            column.Classes.Add("col-12");
            column.Classes.Add(GetWidthClass(group.Width));
            await column.AddRangeAsync(group);
            await container.AddAsync(column);
        }

        ShapeContent.Append(output, await context.DisplayHelper.ShapeExecuteAsync(container));
        await AppendAsync(output, context, items.Skip(last + 1));
        return output;
    }

    private static async Task AppendAsync(HtmlBuffer output, DisplayContext context, IEnumerable<object> items)
    {
        foreach (var item in items)
        {
            ShapeContent.Append(output, await ShapeContent.RenderAsync(context.DisplayHelper, item));
        }
    }

    private static string GetWidthClass(string? width)
    {
        if (string.IsNullOrEmpty(width))
        {
            return "col-md";
        }

        return width.Contains('-') ? "col-" + width : "col-md-" + width;
    }

    private static bool IsGrouped(object item)
        => item is IShape { Metadata: var metadata } && (metadata.TabGrouping.HasValue || metadata.CardGrouping.HasValue || metadata.ColumnGrouping.HasValue);

    private static bool IsInColumn(object item) => item is IShape shape && shape.Metadata.ColumnGrouping.HasValue;

    private static ValueTask<IShape> CreateAsync(IShapeFactory factory, string type, IGrouping<string, object> grouping, string? identifier)
        => factory.CreateAsync<GroupingViewModel>(type, model =>
        {
            model.Identifier = identifier;
            model.Grouping = grouping;
        });
}
