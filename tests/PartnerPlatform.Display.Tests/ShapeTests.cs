using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace PartnerPlatform.Display.Tests;

public sealed class ShapeTests
{
    [Fact]
    public async Task Members_are_properties_or_named_children()
    {
        dynamic shape = new Shape();
        var child = new Shape { Metadata = { Name = "my-part" } };
        await ((Shape)shape).AddAsync(child, "1");

        shape.Title = "x";
        shape.Other("y");

        ((string)shape.Title).ShouldBe("x");
        ((string)shape["Other"]).ShouldBe("y");
        ((object)shape.my__part).ShouldBeSameAs(child);
        ((object?)shape.Missing).ShouldBeNull();
        ((Shape)shape).Named("my-part").ShouldBeSameAs(child);
        ((Shape)shape).Remove("my-part");
        ((Shape)shape).HasItems.ShouldBeFalse();
    }

    [Fact]
    public async Task A_zone_comes_into_being_when_it_is_filled()
    {
        var holding = new ZoneHolding(() => new ValueTask<IShape>(new Shape()));
        dynamic model = holding;
        var zone = holding.Zones["Header"];

        ((bool)(model.Header == null)).ShouldBeTrue();
        zone.IsNullOrEmpty().ShouldBeTrue();
        holding.Zones.IsNotEmpty("Header").ShouldBeFalse();

        await zone.AddAsync("text", "1");
        await holding.Zones["Header"].AddAsync("more", "2");

        holding.Zones["Header"].IsNullOrEmpty().ShouldBeFalse();
        holding.Zones["Header"].Items.Count.ShouldBe(2);
        holding.Zones["Header"].GetProperty<string>("ZoneName").ShouldBe("Header");
        holding.Zones["Header"].GetProperty("Parent").ShouldBeSameAs(holding);
        ((bool)(model.Header == null)).ShouldBeFalse();
    }

    [Fact]
    public void Alternates_are_an_ordered_set()
    {
        AlternatesCollection alternates = ["a", "b", "a"];

        alternates.ShouldBe(["a", "b"]);
        alternates.Last.ShouldBe("b");
        alternates.Remove("b");
        alternates.Last.ShouldBe("a");
        Should.Throw<InvalidOperationException>(() => AlternatesCollection.Empty.Add("x"));
    }

    [Fact]
    public void A_tag_has_what_the_shape_says()
    {
        var shape = new Shape { Id = "i", TagName = "div" };
        shape.Classes.Add("one");
        shape.Classes.Add("two");
        shape.Attributes["title"] = "t";

        var tag = shape.GetTagBuilder();

        tag.TagName.ShouldBe("div");
        tag.Attributes["class"].ShouldBe("one two");
        tag.Attributes["id"].ShouldBe("i");
        tag.Attributes["title"].ShouldBe("t");
    }
}
