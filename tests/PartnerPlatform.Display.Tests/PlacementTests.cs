using OrchardCore.DisplayManagement.Descriptors;

namespace PartnerPlatform.Display.Tests;

public sealed class PlacementTests
{
    [Fact]
    public void A_location_has_all_parts_of_the_grammar()
    {
        var placement = PlacementInfo.FromLocation("/Parts.My-Part:2.1#Settings;1@advanced%Texts;3|Left_lg-6;4");

        placement.IsLayoutZone().ShouldBeTrue();
        placement.Zones.ShouldBe(["Parts", "My-Part"]);
        placement.Position.ShouldBe("2.1");
        placement.Tab.ShouldBe(new GroupingMetadata("Settings", "1"));
        placement.Group.ShouldBe("advanced");
        placement.Card.ShouldBe(new GroupingMetadata("Texts", "3"));
        placement.Column.ShouldBe(new GroupingMetadata("Left", "4", "lg-6"));
        placement.IsHidden().ShouldBeFalse();
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public void Without_a_zone_a_shape_is_hidden(string? location) => PlacementInfo.FromLocation(location).IsHidden().ShouldBeTrue();

    [Fact]
    public void A_builder_writes_the_grammar()
    {
        string location = new PlacementLocationBuilder()
            .Zone("Content", "5").AsLayoutZone().Tab("Tab", "1").Group("g").Card("Card").Column("Col", "2", "3");

        location.ShouldBe("/Content:5#Tab;1@g%Card|Col_3;2");
    }

    [Fact]
    public void A_later_placement_overrides_the_location_and_adds_alternates_and_wrappers()
    {
        var first = new PlacementInfo("Content:1", alternates: ["a"], wrappers: ["w"]);
        var second = new PlacementInfo("Sidebar:2", shapeType: "Other", alternates: ["a", "b"]);
        var third = new PlacementInfo(null, wrappers: ["v"]);

        var combined = first.Combine(second).Combine(third)!;

        combined.Zones.ShouldBe(["Sidebar"]);
        combined.Position.ShouldBe("2");
        combined.ShapeType.ShouldBe("Other");
        combined.Alternates.ShouldBe(["a", "b"]);
        combined.Wrappers.ShouldBe(["w", "v"]);
    }

    [Fact]
    public void A_rule_without_location_keeps_the_drivers()
    {
        var rule = new PlacementInfo(null, alternates: ["a"]);

        var placement = rule.WithDefaults(PlacementInfo.FromLocation("Content:3"), "9");

        placement.Zones.ShouldBe(["Content"]);
        placement.Position.ShouldBe("3");
        placement.Alternates.ShouldBe(["a"]);
    }
}
