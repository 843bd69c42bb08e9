using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using OrchardCore.Title.Models;
using YesSql;

namespace PartnerPlatform.Content.Tests;

public sealed class ContentManagerTests(Site site)
{
    private static async Task<ContentItem> NewArticleAsync(IContentManager manager, string title)
    {
        var item = await manager.NewAsync("Article");
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<ContentPart>("Article", part => part.Alter<TextField>("Subtitle", field => field.Text = "Subtitle"));

        return item;
    }

    private async Task<string> CreateAsync(string title, VersionOptions options)
    {
        var id = "";

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await NewArticleAsync(manager, title);
            await manager.CreateAsync(item, options);
            id = item.ContentItemId;
        });

        return id;
    }

    private async Task<string[]> FlagsAsync(string id)
    {
        var flags = Array.Empty<string>();

        await site.UsingAsync(async services =>
        {
            var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).ListAsync();
            flags = rows.OrderBy(row => row.DocumentId).Select(row => $"{(row.Latest ? "L" : "-")}{(row.Published ? "P" : "-")}").ToArray();
        });

        return flags;
    }

    [Fact]
    public async Task A_new_item_has_its_parts_and_no_version()
    {
        await site.UsingAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Article");

            item.ContentItemId.Length.ShouldBe(26);
            item.ContentItemVersionId.ShouldBeNull();
            item.Published.ShouldBeFalse();
            item.Latest.ShouldBeFalse();
            item.Has<TitlePart>().ShouldBeTrue();
            item.Has<AutoroutePart>().ShouldBeTrue();
            item.Get<ContentPart>("Article")!.Has("Price").ShouldBeTrue();
        });
    }

    [Fact]
    public async Task The_versions_of_an_item_follow_the_matrix()
    {
        var id = await CreateAsync("Matrix", VersionOptions.Draft);
        (await FlagsAsync(id)).ShouldBe(["L-"]);

        await site.UsingAsync(async services => (await services.GetRequiredService<IContentManager>().PublishAsync((await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!)).ShouldBeTrue());
        (await FlagsAsync(id)).ShouldBe(["LP"]);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var draft = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = "Changed");
            draft.DisplayText = "Changed";
            await manager.UpdateAsync(draft);
            await manager.SaveDraftAsync(draft);
        });
        (await FlagsAsync(id)).ShouldBe(["-P", "L-"]);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            (await manager.GetAsync(id))!.DisplayText.ShouldBe("Matrix");
            (await manager.GetAsync(id, VersionOptions.Latest))!.DisplayText.ShouldBe("Changed");
            (await manager.GetAsync(id, VersionOptions.Draft))!.HasDraft().ShouldBeTrue();
            (await manager.GetAllVersionsAsync(id)).Count().ShouldBe(2);
            await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!);
        });
        (await FlagsAsync(id)).ShouldBe(["--", "LP"]);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            (await manager.UnpublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!)).ShouldBeTrue();
        });
        (await FlagsAsync(id)).ShouldBe(["--", "L-"]);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            (await manager.GetAsync(id)).ShouldBeNull();
            (await manager.RemoveAsync((await manager.GetAsync(id, VersionOptions.Latest))!)).ShouldBeTrue();
        });
        (await FlagsAsync(id)).ShouldBe(["--", "--"]);
    }

    [Fact]
    public async Task Discarding_a_draft_makes_the_published_version_the_latest()
    {
        var id = await CreateAsync("Discard", VersionOptions.Published);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            await manager.DiscardDraftAsync((await manager.GetAsync(id, VersionOptions.DraftRequired))!);
        });

        (await FlagsAsync(id)).ShouldBe(["LP", "--"]);
        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var published = (await manager.GetAsync(id))!;
            await Should.ThrowAsync<InvalidOperationException>(() => manager.DiscardDraftAsync(published));
        });
    }

    [Fact]
    public async Task A_type_without_versions_keeps_one_document()
    {
        var id = "";
        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync("Single");
            item.Alter<HelloPart>(part => part.Greeting = "Hello");
            await manager.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });

        await site.UsingAsync(async services => (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.DraftRequired))!.As<HelloPart>()!.Greeting.ShouldBe("Hello"));

        (await FlagsAsync(id)).ShouldBe(["L-"]);
    }

    [Fact]
    public async Task Events_come_in_their_order()
    {
        var id = "";
        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var log = services.GetRequiredService<EventLog>();

            var item = await NewArticleAsync(manager, "Events");
            id = item.ContentItemId;
            log.Take().ShouldBe(["Activating", "Activated", "Initializing", "Initialized"]);

            await manager.CreateAsync(item, VersionOptions.Published);
            log.Take().ShouldBe(["Creating", "Created", "Publishing", "Published"]);

            await manager.UpdateAsync(item);
            log.Take().ShouldBe(["Updating", "Updated"]);

            await manager.CloneAsync(item);
            log.Take().ShouldBe(["Activating", "Activated", "Initializing", "Initialized", "Creating", "Created", "Cloning", "Cloned"]);
        });

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var log = services.GetRequiredService<EventLog>();

            (await manager.GetAsync(id)).ShouldBeSameAs(await manager.GetAsync(id));
            log.Take().ShouldBe(["Loading", "Loaded"]);

            var draft = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
            log.Take().ShouldBe(["Versioning", "Versioned"]);

            await manager.SaveDraftAsync(draft);
            log.Take().ShouldBe(["DraftSaving", "DraftSaved"]);

            await manager.PublishAsync(draft);
            log.Take().ShouldBe(["Publishing", "Published"]);

            await manager.UnpublishAsync(draft);
            log.Take().ShouldBe(["Unpublishing", "Unpublished"]);

            await manager.RemoveAsync(draft);
            log.Take().ShouldBe(["Removing(True)", "Removed"]);
        });
    }

    [Fact]
    public async Task A_cancelled_publication_changes_nothing()
    {
        var id = await CreateAsync("cancel", VersionOptions.Draft);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            (await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!)).ShouldBeFalse();
        });

        (await FlagsAsync(id)).ShouldBe(["L-"]);
    }

    [Fact]
    public async Task Several_items_come_in_the_order_asked_for()
    {
        var first = await CreateAsync("First", VersionOptions.Published);
        var second = await CreateAsync("Second", VersionOptions.Published);

        await site.UsingAsync(async services =>
        {
            var items = await services.GetRequiredService<IContentManager>().GetAsync([second, "missing", first, second]);
            items.Select(item => item.ContentItemId).ShouldBe([second, first]);
        });
    }

    [Fact]
    public async Task Validation_names_the_field_as_the_editor_does()
    {
        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync("Article");
            item.Alter<ContentPart>("Article", part => part.Alter<NumericField>("Price", field => field.Value = -1.234m));

            var result = await manager.ValidateAsync(item);

            result.Succeeded.ShouldBeFalse();
            result.Errors.SelectMany(error => error.MemberNames).Distinct().ShouldBe(["TitlePart.Title", "Article.Subtitle.Text", "Article.Price.Value"], ignoreOrder: true);
        });
    }

    [Fact]
    public async Task Aliases_and_paths_are_made_and_unique()
    {
        var first = await CreateAsync("Same Title", VersionOptions.Published);
        var second = await CreateAsync("Same Title", VersionOptions.Published);

        await site.UsingAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var handles = services.GetRequiredService<IContentHandleManager>();
            var one = (await manager.GetAsync(first))!;
            var two = (await manager.GetAsync(second))!;

            one.As<AliasPart>()!.Alias.ShouldBe("same-title");
            two.As<AliasPart>()!.Alias.ShouldBe("same-title-1");
            one.As<AutoroutePart>()!.Path.ShouldBe("same-title");
            two.As<AutoroutePart>()!.Path.ShouldBe("same-title-1");
            (await handles.GetContentItemIdAsync("alias:SAME-title-1")).ShouldBe(second);
            (await handles.GetContentItemIdAsync("slug:same-title")).ShouldBe(first);
            (await handles.GetContentItemIdAsync("contentitemid:x")).ShouldBe("x");
            (await handles.GetContentItemIdAsync("alias:none")).ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_recipe_brings_items_in()
    {
        await site.UsingAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().GetAsync("4000000000000000000imported");

            item.ShouldNotBeNull();
            item.Latest.ShouldBeTrue();
            item.ContentItemVersionId.Length.ShouldBe(26);
            item.As<AliasPart>()!.Alias.ShouldBe("Imported-One");
        });
    }

    [Theory]
    [InlineData("ContentItem.Article")]
    [InlineData("ContentItem.HelloPage")]
    [InlineData("ContentItem.Menu")]
    public async Task A_row_of_a_real_site_is_read_through_the_runtime(string name)
    {
        var sample = Sample.Read(name);
        var id = (string)sample.Content["ContentItemId"]!;

        await site.UsingAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                INSERT INTO Document (Id, Type, Content, Version) VALUES (@document, @type, @content, 1);
                INSERT INTO ContentItemIndex (DocumentId, ContentItemId, ContentItemVersionId, Latest, Published, ContentType, DisplayText)
                VALUES (@document, @id, @version, 1, 1, @contentType, @text);
                """;

            foreach (var (parameter, value) in new Dictionary<string, object>
            {
                ["@document"] = 1_000_000 + sample.Id,
                ["@type"] = sample.Type,
                ["@content"] = sample.Content.ToJsonString(),
                ["@id"] = id,
                ["@version"] = (string)sample.Content["ContentItemVersionId"]!,
                ["@contentType"] = (string)sample.Content["ContentType"]!,
                ["@text"] = (string)sample.Content["DisplayText"]!,
            })
            {
                var added = command.CreateParameter();
                added.ParameterName = parameter;
                added.Value = value;
                command.Parameters.Add(added);
            }

            await command.ExecuteNonQueryAsync();
        });

        await site.UsingAsync(async services =>
        {
            var item = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).FirstOrDefaultAsync())!;

            item.Id.ShouldBe(1_000_000 + sample.Id);
            JsonSerializer.Serialize(item, JOptions.Default).ShouldBe(sample.Content.ToJsonString());
        });
    }

    [Theory]
    [InlineData("ContentItemIndex")]
    [InlineData("AliasPartIndex")]
    [InlineData("AutoroutePartIndex")]
    [InlineData("TextFieldIndex")]
    [InlineData("BooleanFieldIndex")]
    [InlineData("NumericFieldIndex")]
    [InlineData("DateTimeFieldIndex")]
    [InlineData("DateFieldIndex")]
    [InlineData("TimeFieldIndex")]
    [InlineData("LinkFieldIndex")]
    [InlineData("HtmlFieldIndex")]
    [InlineData("ContentPickerFieldIndex")]
    [InlineData("MultiTextFieldIndex")]
    public async Task The_tables_are_those_of_a_real_site(string table)
    {
        var expected = Sample.ReadText("schema.sqlite.sql").Split('\n')
            .Where(line => line.Contains($"[{table}] (", StringComparison.Ordinal))
            .Select(line => line.TrimEnd(';', '\r', ' '))
            .Order(StringComparer.Ordinal)
            .ToArray();

        await site.UsingAsync(async services =>
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT sql FROM sqlite_master WHERE tbl_name = '{table}' AND sql IS NOT NULL";
            var actual = new List<string>();
            await using var reader = await command.ExecuteReaderAsync();

            while (await reader.ReadAsync())
            {
                actual.Add(reader.GetString(0));
            }

            actual.Order(StringComparer.Ordinal).ShouldBe(expected);
        });
    }
}
