using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace PartnerPlatform.Content.Tests;

public sealed partial class PageTests(Site site)
{
    private const string Editor = "AccessAdminPanel PublishContent EditContent DeleteContent ListContent ViewContent SetHomepage EditContentTypes ViewContentTypes";

    private HttpClient CreateEditor()
    {
        var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("X-Permissions", Editor);

        return client;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string url, string page, IEnumerable<KeyValuePair<string, string>> values)
    {
        var token = Token().Match(page).Groups[1].Value;
        token.ShouldNotBeEmpty();

        return await client.PostAsync(url, new FormUrlEncodedContent([.. values, new("__RequestVerificationToken", WebUtility.HtmlDecode(token))]));
    }

    private static async Task<string> ReadAsync(HttpClient client, string url)
    {
        var response = await client.GetAsync(url);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, url);

        return await response.Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task An_item_is_served_at_its_path()
    {
        using var client = site.CreateClient();

        (await ReadAsync(client, "/imported")).ShouldContain("<h1>Imported</h1>");
        (await client.GetAsync("/nothing-here")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_editor_stores_what_was_posted_into_every_field()
    {
        using var client = CreateEditor();
        var page = await ReadAsync(client, "/Admin/Contents/ContentTypes/Article/Create");
        page.ShouldContain("name=\"TitlePart.Title\"");
        page.ShouldContain("name=\"Article.Subtitle.Text\"");
        page.ShouldNotContain("<style");
        Regex.IsMatch(page, "<script(?![^>]*src=)").ShouldBeFalse();

        var response = await PostAsync(client, "/Admin/Contents/ContentTypes/Article/Create", page, new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "Typed",
            ["AutoroutePart.Path"] = "typed/here",
            ["Article.Subtitle.Text"] = "Sub",
            ["Article.Body.Html"] = "<p>Hi</p><script>alert(1)</script>",
            ["Article.Featured.Value"] = "true",
            ["Article.Price.Value"] = "12.5",
            ["Article.Day.Value"] = "2026-02-03",
            ["Article.Moment.LocalDateTime"] = "2026-02-03T10:00:00",
            ["Article.More.Url"] = "https://example.com/a",
            ["Article.More.Text"] = "More",
            ["Article.Related.ContentItemIds"] = "4000000000000000000imported",
            ["Article.Editors.UserIds"] = "",
            ["submit.Publish"] = "submit.Publish",
        });
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await response.Content.ReadAsStringAsync());

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.DisplayText == "Typed" && index.Published).FirstOrDefaultAsync(manager))!;
            var part = item.Get<ContentPart>("Article")!;

            item.Owner.ShouldBe("tester");
            item.Author.ShouldBe("tester");
            item.As<AutoroutePart>()!.Path.ShouldBe("typed/here");
            part.Get<TextField>("Subtitle")!.Text.ShouldBe("Sub");
            part.Get<HtmlField>("Body")!.Html.ShouldBe("<p>Hi</p>");
            part.Get<BooleanField>("Featured")!.Value.ShouldBeTrue();
            part.Get<NumericField>("Price")!.Value.ShouldBe(12.5m);
            part.Get<DateField>("Day")!.Value.ShouldBe(new DateTime(2026, 2, 3));
            part.Get<DateTimeField>("Moment")!.Value.ShouldBe(new DateTime(2026, 2, 3, 9, 0, 0));
            part.Get<LinkField>("More")!.Url.ShouldBe("https://example.com/a");
            part.Get<ContentPickerField>("Related")!.ContentItemIds.ShouldBe(["4000000000000000000imported"]);

            var session = services.GetRequiredService<ISession>();
            var id = item.ContentItemId;
            (await session.QueryIndex<TextFieldIndex>(index => index.ContentItemId == id && index.ContentField == "Subtitle").FirstOrDefaultAsync())!.Text.ShouldBe("Sub");
            (await session.QueryIndex<NumericFieldIndex>(index => index.ContentItemId == id).FirstOrDefaultAsync())!.Numeric.ShouldBe(12.5m);
            (await session.Query<ContentItem, ContentPickerFieldIndex>(index => index.SelectedContentItemId == "4000000000000000000imported").ListAsync()).ShouldContain(item);
        });

        using var reader = site.CreateClient();
        var shown = await ReadAsync(reader, "/typed/here");
        shown.ShouldContain("Sub");
        shown.ShouldContain("href=\"/imported\"");
    }

    [Fact]
    public async Task The_editor_shows_errors_beside_their_fields_and_stores_nothing()
    {
        using var client = CreateEditor();
        var page = await ReadAsync(client, "/Admin/Contents/ContentTypes/Article/Create");

        var response = await PostAsync(client, "/Admin/Contents/ContentTypes/Article/Create", page, new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "",
            ["Article.Subtitle.Text"] = "",
            ["Article.Price.Value"] = "-3",
            ["submit.Save"] = "submit.Save",
        });

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        text.ShouldContain("A value is required for Title.");
        text.ShouldContain("A value is required for Subtitle.");
        text.ShouldContain("Price must be at least 0.");
        text.ShouldContain("value=\"-3\"");
        await site.UsingAsync(async services =>
            (await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.Owner == "tester" && index.DisplayText == null).CountAsync()).ShouldBe(0));
    }

    [Fact]
    public async Task The_list_finds_items_and_refuses_strangers()
    {
        using var client = CreateEditor();
        (await ReadAsync(client, "/Admin/Contents/ContentItems?q=Imported")).ShouldContain("Imported");
        (await ReadAsync(client, "/Admin/Contents/ContentItems?q=type:Article+nothing-like-this")).ShouldNotContain("item-1\"");

        using var stranger = site.CreateClient();
        stranger.DefaultRequestHeaders.Add("X-Permissions", "AccessAdminPanel");
        (await stranger.GetAsync("/Admin/Contents/ContentItems")).IsSuccessStatusCode.ShouldBeFalse();
        (await stranger.GetAsync("/Admin/Contents/ContentTypes/Article/Create")).IsSuccessStatusCode.ShouldBeFalse();
        (await client.PostAsync("/Admin/Contents/ContentItems/4000000000000000000imported/Delete", new FormUrlEncodedContent([]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_picker_finds_items_of_the_types_it_offers()
    {
        using var client = CreateEditor();

        var found = await ReadAsync(client, "/Admin/ContentFields/SearchContentItems?part=Article&field=Related&query=import");

        found.ShouldContain("\"id\":\"4000000000000000000imported\"");
        found.ShouldContain("\"hasPublished\":true");
        (await client.GetAsync("/Admin/ContentFields/SearchContentItems?part=Article&field=Subtitle&query=x")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Types_and_fields_are_added_and_changed_in_the_admin()
    {
        using var client = CreateEditor();
        var page = await ReadAsync(client, "/Admin/ContentTypes/Create");
        (await PostAsync(client, "/Admin/ContentTypes/Create", page, new Dictionary<string, string> { ["DisplayName"] = "News Item", ["Name"] = "" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        page = await ReadAsync(client, "/Admin/ContentTypes/AddFieldsTo/NewsItem");
        (await PostAsync(client, "/Admin/ContentTypes/AddFieldsTo/NewsItem", page, new Dictionary<string, string>
        {
            ["DisplayName"] = "Lead text", ["Name"] = "Lead", ["FieldTypeName"] = "TextField",
        })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        page = await ReadAsync(client, "/Admin/ContentParts/NewsItem/Fields/Lead/Edit");
        page.ShouldContain("value=\"TextArea\"");
        (await PostAsync(client, "/Admin/ContentParts/NewsItem/Fields/Lead/Edit", page, new Dictionary<string, string>
        {
            ["NewsItem.Lead.ContentPartFieldSettingsDisplayDriver.DisplayName"] = "Lead text",
            ["NewsItem.Lead.ContentPartFieldSettingsDisplayDriver.Editor"] = "TextArea",
            ["NewsItem.Lead.TextFieldSettingsDriver.Required"] = "true",
        })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await ReadAsync(client, "/Admin/ContentTypes/List")).ShouldContain("News Item");
        (await ReadAsync(client, "/Admin/ContentTypes/Edit/NewsItem")).ShouldContain("Lead text");
        (await ReadAsync(client, "/Admin/ContentTypes/AddPartsTo/NewsItem")).ShouldContain("TitlePart");
        (await ReadAsync(client, "/Admin/ContentTypes/ListParts")).ShouldContain("Alias");
        (await ReadAsync(client, "/Admin/Contents/ContentTypes/NewsItem/Create")).ShouldContain("<textarea");

        await site.UsingAsync(async services =>
        {
            var type = (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("NewsItem"))!;
            var field = type.Parts.Single().PartDefinition.Fields.Single();
            OrchardCore.ContentManagement.Metadata.Models.ContentPartFieldSettingsExtensions.Editor(field).ShouldBe("TextArea");
            field.GetSettings<OrchardCore.ContentFields.Settings.TextFieldSettings>().Required.ShouldBeTrue();
        });
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
