using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Utilities;

namespace PartnerPlatform.Display.Tests;

public sealed class TemplateNameTests
{
    [Theory]
    [InlineData("Views", "Content", "Content")]
    [InlineData("Views", "Content-BlogPost", "Content__BlogPost")]
    [InlineData("Views/Items", "Content-BlogPost.Summary", "Content_Summary__BlogPost")]
    [InlineData("Views", "Content.Summary", "Content_Summary")]
    [InlineData("Views", "TextField-TextArea.Edit", "TextField_Edit__TextArea")]
    [InlineData("Views", "ContentPart-BagPart.Edit", "ContentPart_Edit__BagPart")]
    [InlineData("Views", "Blog-ListPart-Feed.Display.Summary", "Blog_Summary__ListPart__Feed_Display")]
    [InlineData("Views", "NavigationItemText-content.Id", "NavigationItemText_Id__content")]
    [InlineData("Views", "A--B", "A__B")]
    [InlineData("Views", "A.B-C", "A_B__C")]
    [InlineData("Views/Parts", "Title", "Parts_Title")]
    [InlineData("Views/Fields", "Text.Summary", "Fields_Text_Summary")]
    [InlineData("Views/Elements", "Box-Red", "Elements_Box__Red")]
    public void A_file_name_maps_to_a_shape_type(string folder, string file, string expected)
    {
        var hit = new BasicShapeTemplateHarvester().HarvestShape(new HarvestShapeInfo { SubPath = folder, FileName = file }).Single();

        hit.ShapeType.ShouldBe(expected, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Dynamic_text_in_alternates_is_encoded() => "my-part.x".EncodeAlternateElement().ShouldBe("my__part_x");
}
