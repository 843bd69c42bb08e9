using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Alias.Settings;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace PartnerPlatform.Content.Tests;

public sealed class DefinitionTests
{
    private static ContentDefinitionManager CreateManager(ContentDefinitionRecord record)
        => new(new MemoryStore(record), [], NullLogger<ContentDefinitionManager>.Instance, new MemoryCache(Options.Create(new MemoryCacheOptions())));

    private static ContentDefinitionRecord ReadSample()
        => Sample.Read("ContentDefinitionRecord").Content.Deserialize<ContentDefinitionRecord>(JOptions.Default)!;

    [Fact]
    public async Task The_definitions_of_a_real_site_are_read()
    {
        var manager = CreateManager(ReadSample());

        (await manager.ListTypeDefinitionsAsync()).Select(type => type.Name).ShouldBe(["HelloPage", "Menu", "Article"]);

        var article = (await manager.GetTypeDefinitionAsync("article"))!;
        article.IsCreatable().ShouldBeTrue();
        article.IsSecurable().ShouldBeFalse();
        article.Parts.Select(part => part.Name).ShouldBe(["Article", "AutoroutePart", "HtmlBodyPart", "TitlePart"]);

        var own = article.Parts.Single(part => part.Name == "Article");
        var subtitle = own.PartDefinition.Fields.Single();
        subtitle.FieldDefinition.Name.ShouldBe("TextField");
        subtitle.DisplayName().ShouldBe("Subtitle");
        subtitle.ContentTypePartDefinition.ShouldBeSameAs(own);
        own.DisplayName().ShouldBe("Article");

        var route = article.Parts.Single(part => part.Name == "AutoroutePart").GetSettings<AutoroutePartSettings>();
        route.AllowCustomPath.ShouldBeTrue();
        route.Pattern.ShouldBe("{{ Model.ContentItem | display_text | slugify }}");
        article.Parts.Single(part => part.Name == "TitlePart").PartDefinition.DefaultPosition().ShouldBe("0");
    }

    [Fact]
    public async Task A_type_without_part_record_has_an_empty_part()
    {
        var manager = CreateManager(ReadSample());

        var part = (await manager.GetTypeDefinitionAsync("Article"))!.Parts.Single(part => part.Name == "HtmlBodyPart");

        part.Editor().ShouldBe("Wysiwyg");
        part.PartDefinition.Fields.ShouldBeEmpty();
        part.DisplayName().ShouldBe("HtmlBody");
    }

    [Fact]
    public async Task Storing_an_unchanged_definition_changes_nothing()
    {
        var expected = Sample.Read("ContentDefinitionRecord").Content;
        var record = ReadSample();
        var manager = CreateManager(record);

        foreach (var type in (await manager.LoadTypeDefinitionsAsync()).ToArray())
        {
            await manager.StoreTypeDefinitionAsync(type);
        }

        foreach (var part in (await manager.LoadPartDefinitionsAsync()).ToArray())
        {
            await manager.StorePartDefinitionAsync(part);
        }

        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(record, JOptions.Default), expected).ShouldBeTrue();
    }

    [Fact]
    public async Task Builders_write_the_settings_as_a_real_site_does()
    {
        var record = new ContentDefinitionRecord();
        var manager = CreateManager(record);

        await manager.AlterPartDefinitionAsync("HelloPart", part => part.Attachable().WithDescription("Says hello."));
        await manager.AlterTypeDefinitionAsync("HelloPage", type => type
            .Draftable().Versionable().Listable().Creatable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("HelloPart", part => part.WithPosition("1")));

        var json = JsonSerializer.SerializeToNode(record, JOptions.Default)!;
        var sample = Sample.Read("ContentDefinitionRecord").Content;
        var type = json["ContentTypeDefinitionRecords"]![0]!;

        ((string)type["DisplayName"]!).ShouldBe("Hello Page");
        JsonNode.DeepEquals(type["Settings"], sample["ContentTypeDefinitionRecords"]![0]!["Settings"]).ShouldBeTrue();
        JsonNode.DeepEquals(json["ContentPartDefinitionRecords"]![0], sample["ContentPartDefinitionRecords"]![0]).ShouldBeTrue();
        type["ContentTypePartDefinitionRecords"]![0]!["Settings"]!.ToJsonString()
            .ShouldBe("""{"ContentTypePartSettings":{"Position":"0"},"TitlePartSettings":{"Options":3,"RenderTitle":true}}""");
    }

    [Fact]
    public async Task Changing_a_type_keeps_what_is_not_mentioned()
    {
        var manager = CreateManager(ReadSample());

        await manager.AlterTypeDefinitionAsync("Menu", type => type
            .WithPart("AliasPart", part => part.MergeSettings<AliasPartSettings>(settings => settings.Options = AliasPartOptions.GeneratedDisabled))
            .RemovePart("MenuPart"));

        var menu = (await manager.GetTypeDefinitionAsync("Menu"))!;
        menu.Parts.Select(part => part.Name).ShouldBe(["TitlePart", "AliasPart", "MenuItemsListPart"]);
        var alias = menu.Parts.Single(part => part.Name == "AliasPart");
        alias.GetSettings<AliasPartSettings>().Pattern.ShouldBe("{{ ContentItem | display_text | slugify }}");
        alias.GetSettings<AliasPartSettings>().Options.ShouldBe(AliasPartOptions.GeneratedDisabled);
        alias.GetSettings<ContentTypePartSettings>().Position.ShouldBe("1");
    }

    [Fact]
    public async Task Deleting_a_part_removes_it_from_all_types()
    {
        var manager = CreateManager(ReadSample());

        await manager.DeletePartDefinitionAsync("TitlePart");

        (await manager.ListTypeDefinitionsAsync()).SelectMany(type => type.Parts).ShouldNotContain(part => part.Name == "TitlePart");
        (await manager.GetPartDefinitionAsync("TitlePart")).ShouldBeNull();
    }

    [Fact]
    public async Task Named_parts_fall_back_to_the_names_of_their_part()
    {
        var manager = CreateManager(new ContentDefinitionRecord());
        await manager.AlterPartDefinitionAsync("BagPart", part => part.Attachable().Reusable());
        await manager.AlterTypeDefinitionAsync("LandingPage", type => type
            .WithPart("Services", "BagPart", part => part.WithDisplayName("Our services"))
            .WithPart("People", "BagPart"));

        var parts = (await manager.GetTypeDefinitionAsync("LandingPage"))!.Parts.ToArray();

        parts[0].DisplayName().ShouldBe("Our services");
        parts[1].DisplayName().ShouldBe("Bag");
        parts.ShouldAllBe(part => part.IsNamedPart());
    }

    [Theory]
    [InlineData("1Type")]
    [InlineData("My-Type")]
    [InlineData("")]
    [InlineData("Published")]
    [InlineData("Été")]
    public async Task Bad_names_are_refused(string name)
    {
        var manager = CreateManager(new ContentDefinitionRecord());

        await Should.ThrowAsync<ArgumentException>(() => manager.AlterTypeDefinitionAsync(name, static type => type.Creatable()));
        await Should.ThrowAsync<ArgumentException>(() => manager.AlterPartDefinitionAsync(name, static part => part.Attachable()));
    }

    [Fact]
    public async Task A_new_field_needs_a_type()
    {
        var manager = CreateManager(new ContentDefinitionRecord());

        await Should.ThrowAsync<InvalidOperationException>(() => manager.AlterPartDefinitionAsync("Article", static part => part.WithField("Subtitle")));
        await manager.AlterPartDefinitionAsync("Article", static part => part
            .WithField("Subtitle", field => field.OfType("TextField").WithSettings(new TextFieldSettings { Required = true })));

        var subtitle = (await manager.GetPartDefinitionAsync("Article"))!.Fields.Single();
        subtitle.DisplayName().ShouldBe("Subtitle");
        subtitle.GetSettings<TextFieldSettings>().Required.ShouldBeTrue();
    }

    private sealed class MemoryStore(ContentDefinitionRecord record) : IContentDefinitionStore
    {
        public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => Task.FromResult(record);

        public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => Task.FromResult(record);

        public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord) => Task.CompletedTask;
    }
}
