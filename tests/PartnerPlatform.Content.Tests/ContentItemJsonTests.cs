using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace PartnerPlatform.Content.Tests;

public sealed class ContentItemJsonTests
{
    private static readonly string[] WellKnown =
    [
        "ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author",
    ];

    public static TheoryData<string> Samples => new(Sample.ContentItems);

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_item_of_a_real_site_is_read_and_written_unchanged(string name)
    {
        var stored = Sample.Read(name).Content;

        var item = stored.Deserialize<ContentItem>(JOptions.Default)!;

        JsonSerializer.Serialize(item, JOptions.Default).ShouldBe(stored.ToJsonString());
    }

    [Fact]
    public void The_well_known_members_come_first_and_are_always_written()
    {
        var item = new ContentItem { ContentType = "Article" };
        item.Alter<TitlePart>(part => part.Title = "Hello");

        var json = JsonNode.Parse(JsonSerializer.Serialize(item, JOptions.Default))!.AsObject();

        json.Select(member => member.Key).ShouldBe([.. WellKnown, "TitlePart"]);
        json["Owner"].ShouldBeNull();
    }

    [Fact]
    public void Unknown_scalars_and_wrong_types_are_dropped()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(
            """{"ContentItemId":5,"Latest":"yes","Published":true,"ModifiedUtc":"soon","Extra":1,"Part":{"A":1},"List":[1],"contenttype":"x"}""",
            JOptions.Default)!;

        item.ContentItemId.ShouldBeNull();
        item.Latest.ShouldBeFalse();
        item.Published.ShouldBeTrue();
        item.ModifiedUtc.ShouldBeNull();
        item.ContentType.ShouldBeNull();
        item.Has("Extra").ShouldBeFalse();
        item.Has("Part").ShouldBeTrue();
        item.Has("List").ShouldBeTrue();
    }

    [Fact]
    public void Dates_keep_their_fraction()
    {
        var item = new ContentItem { ModifiedUtc = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddTicks(1234567) };

        var json = JsonSerializer.Serialize(item, JOptions.Default);

        json.ShouldContain("2026-01-02T03:04:05.1234567Z");
        JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!.ModifiedUtc.ShouldBe(item.ModifiedUtc);
    }

    [Fact]
    public void A_part_is_a_copy_until_it_is_applied()
    {
        var item = new ContentItem();
        item.Alter<HelloPart>(part => part.Greeting = "World");
        var part = item.As<HelloPart>()!;

        part.Greeting = "Moon";
        ((string)item.Content.HelloPart.Greeting).ShouldBe("World");

        part.Apply();
        ((string)item.Content.HelloPart.Greeting).ShouldBe("Moon");
        item.As<HelloPart>().ShouldBeSameAs(part);
        part.ContentItem.ShouldBeSameAs(item);
    }

    [Fact]
    public void Applying_overwrites_with_nulls_and_arrays_and_keeps_unknown_members()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"HelloPart":{"Greeting":"a","Times":3,"Tags":["x","y"],"Other":{"B":1}}}""", JOptions.Default)!;
        var part = item.As<HelloPart>()!;
        part.Times.ShouldBe(3);

        part.Greeting = null;
        part.Tags = ["z"];
        item.Apply(part);

        JsonSerializer.Serialize(item, JOptions.Default).ShouldContain("""{"Greeting":null,"Times":3,"Tags":["z"],"Other":{"B":1}}""");
    }

    [Fact]
    public void Welding_keeps_what_is_there()
    {
        var item = new ContentItem();
        item.Weld(new TitlePart { Title = "first" });
        item.Weld(new TitlePart { Title = "second" });
        item.Weld(new AliasPart());

        item.As<TitlePart>()!.Title.ShouldBe("first");
        JsonSerializer.Serialize(item, JOptions.Default).ShouldContain("\"AliasPart\":{}");
    }

    [Fact]
    public void Fields_live_in_their_part()
    {
        var item = new ContentItem { ContentType = "Article" };
        var part = item.GetOrCreate<ContentPart>("Article");
        part.Alter<TextField>("Subtitle", field => field.Text = "Hi");
        part.Alter<NumericField>("Price", field => field.Value = 1.5m);
        part.Alter<DateField>("Day", field => field.Value = new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));

        JsonSerializer.Serialize(item, JOptions.Default)
            .ShouldContain("\"Article\":{\"Subtitle\":{\"Text\":\"Hi\"},\"Price\":{\"Value\":1.5},\"Day\":{\"Value\":\"2026-01-02T00:00:00Z\"}}");
        item.Get<ContentPart>("Article")!.Get<TextField>("Subtitle")!.Text.ShouldBe("Hi");
    }

    [Fact]
    public void Merging_takes_texts_and_parts_but_no_identity()
    {
        var item = new ContentItem { Id = 3, ContentItemId = "a", ContentType = "Article", DisplayText = "old", Latest = true };
        var published = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        item.Merge(new { ContentItemId = "b", ContentType = "Other", Latest = false, PublishedUtc = published, DisplayText = "new", TitlePart = new { Title = "t" } });

        item.Id.ShouldBe(3);
        item.ContentItemId.ShouldBe("a");
        item.ContentType.ShouldBe("Article");
        item.Latest.ShouldBeTrue();
        item.PublishedUtc.ShouldBeNull();
        item.DisplayText.ShouldBe("new");
        item.As<TitlePart>()!.Title.ShouldBe("t");
        item.Has("DisplayText").ShouldBeFalse();
    }

    [Fact]
    public void A_clone_is_independent()
    {
        var item = new ContentItem { Id = 3, ContentItemId = "a", ContentType = "Article" };
        item.Alter<TitlePart>(part => part.Title = "one");

        var clone = item.Clone();
        clone.Alter<TitlePart>(part => part.Title = "two");

        clone.Id.ShouldBe(3);
        item.As<TitlePart>()!.Title.ShouldBe("one");
    }

    [Fact]
    public void A_part_that_does_not_fit_is_not_found()
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""{"HelloPart":{"Times":{"a":1}}}""", JOptions.Default)!;

        item.TryGet<HelloPart>(out _).ShouldBeFalse();
        Should.Throw<JsonException>(() => item.As<HelloPart>());
    }
}
