using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Embedded;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Lists, messages and the title of the page.</summary>
internal sealed class CoreShapesTableProvider : ShapeTableProvider
{
    private const string Source = nameof(CoreShapesTableProvider);

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("List").BoundAs(Source, ListAsync);
        builder.Describe("NotifyMessages").BoundAs(Source, NotifyMessagesAsync);
        builder.Describe("Message").BoundAs(Source, Message);
        builder.Describe("PageTitle").BoundAs(Source, PageTitleAsync);
        builder.Describe("PlaceChildContent").BoundAs(Source, PlaceChildContent);
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> ListAsync(DisplayContext context)
    {
        var shape = context.Value;
        if (shape.Items.Count == 0)
        {
            return HtmlString.Empty;
        }

        var itemTagName = shape.GetText("ItemTagName");
        itemTagName = itemTagName is null ? "li" : itemTagName == "-" ? "" : itemTagName;
        var listTag = shape.TagName == "-" ? null : shape.GetTagBuilder("ul");
        var output = new HtmlBuffer();
        if (listTag is not null)
        {
            ShapeContent.Append(output, listTag.RenderStartTag());
        }

        for (var i = 0; i < shape.Items.Count; i++)
        {
            var content = await ShapeContent.RenderAsync(context.DisplayHelper, shape.Items[i]);
            if (itemTagName.Length == 0)
            {
                ShapeContent.Append(output, content);
                continue;
            }

            var itemTag = CreateItemTag(shape, itemTagName, i);
            itemTag.InnerHtml.AppendHtml(content);
            ShapeContent.Append(output, itemTag);
        }

        if (listTag is not null)
        {
            ShapeContent.Append(output, listTag.RenderEndTag());
        }

        return output;
    }

    private static TagBuilder CreateItemTag(IShape shape, string tagName, int index)
    {
        var tag = new TagBuilder(tagName);
        foreach (var cssClass in shape.GetProperty<IEnumerable<string>>("ItemClasses") ?? [])
        {
            tag.AddCssClass(cssClass);
        }

        foreach (var (name, value) in shape.GetProperty<IDictionary<string, string>>("ItemAttributes") ?? new Dictionary<string, string>())
        {
            tag.Attributes[name] = value;
        }

        if (index == 0)
        {
            tag.AddCssClass(shape.GetProperty("FirstClass", "first"));
        }

        if (index == shape.Items.Count - 1)
        {
            tag.AddCssClass(shape.GetProperty("LastClass", "last"));
        }

        return tag;
    }

    private static async Task<IHtmlContent> NotifyMessagesAsync(DisplayContext context)
    {
        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();
        var output = new HtmlBuffer();
        foreach (var entry in context.Value.GetProperty<IEnumerable<NotifyEntry>>("Entries") ?? [])
        {
            ShapeContent.Append(output, await context.DisplayHelper.ShapeExecuteAsync(await factory.CreateAsync("Message", entry)));
        }

        return output;
    }

    private static Task<IHtmlContent> Message(DisplayContext context)
    {
        var shape = context.Value;
        var type = (shape.GetText("Type") ?? nameof(NotifyType.Information)).ToLowerInvariant();
        var tag = shape.GetTagBuilder("div");
        tag.AddCssClass("message message-" + type);
        tag.Attributes["role"] = "alert";
        if (shape.GetProperty<int?>("DismissalMilliseconds") is { } dismissal)
        {
            tag.Attributes["data-dismissal-milliseconds"] = dismissal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        tag.InnerHtml.AppendHtml(ToContent(shape.GetProperty("Message")));
        return Task.FromResult<IHtmlContent>(tag);
    }

    private static IHtmlContent ToContent(object? value) => value switch
    {
        null => HtmlString.Empty,
        IHtmlContent content => content,
        _ => new HtmlContentString(value.ToString() ?? ""),
    };

    private static Task<IHtmlContent> PageTitleAsync(DisplayContext context)
        => PageTitle.RenderAsync(context.ServiceProvider);

    private static Task<IHtmlContent> PlaceChildContent(DisplayContext context)
        => Task.FromResult((context.Value.GetProperty("Source") as IShape)?.Metadata.ChildContent ?? HtmlString.Empty);
}
