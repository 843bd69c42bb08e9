using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace PartnerPlatform.Display.Tests;

public sealed class PositionTests
{
    [Fact]
    public void Positions_are_compared_part_by_part()
    {
        string[] expected = ["before", "-1", "", "1", "1.1", "1.5", "1.10", "2", "10", "after", "am-Alpha", "am-Beta"];

        expected.Reverse().Order(FlatPositionComparer.Instance).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, "before", 0)]
    [InlineData(null, "1", -1)]
    [InlineData("", "0", 0)]
    [InlineData("1:2", "1.2", 0)]
    [InlineData("1", "a", -1)]
    [InlineData("b", "a", 1)]
    [InlineData("AFTER", "5", 1)]
    public void Pairs_are_ordered(string? x, string? y, int expected)
        => Math.Sign(FlatPositionComparer.Instance.Compare(x, y)).ShouldBe(expected);

    [Fact]
    public async Task Children_keep_their_order_at_one_position()
    {
        var shape = new Shape();
        foreach (var (text, position) in new[] { ("b", "5"), ("c", "5"), ("a", "1"), ("d", "5") })
        {
            await shape.AddAsync(text, position);
        }

        shape.Items.Select(Write).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public async Task Text_is_encoded_and_nothing_is_not_added()
    {
        var shape = new Shape();
        await shape.AddAsync("<b>", "");
        await shape.AddAsync(null!, "");

        shape.Items.Select(Write).ShouldBe(["&lt;b&gt;"]);
    }

    private static string Write(IPositioned item)
    {
        using var writer = new StringWriter();
        ((Microsoft.AspNetCore.Html.IHtmlContent)item).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }
}
