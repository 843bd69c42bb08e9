namespace PartnerPlatform.Display.Tests;

public sealed class NavigationTests(DisplaySite site) : IClassFixture<DisplaySite>
{
    [Fact]
    public async Task Items_of_one_caption_are_merged_and_sorted_by_position()
    {
        var menu = await GetMenuAsync("/Display.Module/Home/Index");

        Order(menu, ">Start<", ">Books<", ">First<", ">Second<", ">Third<");
        menu.Split(">Books<").Length.ShouldBe(2);
        menu.ShouldNotContain("Livres");
    }

    [Fact]
    public async Task Items_that_lead_nowhere_are_dropped()
    {
        var menu = await GetMenuAsync("/Display.Module/Home/Index");

        menu.ShouldNotContain("Nowhere");
    }

    [Fact]
    public async Task Addresses_come_from_routes_or_urls()
    {
        var menu = await GetMenuAsync("/Display.Module/Home/Book");

        menu.ShouldContain("href=\"/Display.Module/Home/Index\"");
        menu.ShouldContain("href=\"/second\"");
        menu.ShouldContain("href=\"/first\"");
        menu.ShouldContain("href=\"https://example.com/\"");
    }

    [Fact]
    public async Task The_item_of_the_current_page_is_selected()
    {
        (await GetMenuAsync("/Display.Module/Home/Index")).ShouldContain("active");
        (await GetMenuAsync("/Display.Module/Home/Book")).ShouldNotContain("menu-item active\"><a href=\"/Display.Module/Home/Index\"");
    }

    [Fact]
    public async Task The_menu_has_classes_and_its_icons()
    {
        var menu = await GetMenuAsync("/Display.Module/Home/Index");

        menu.ShouldContain("menu-main");
        menu.ShouldContain("""<i class="fa fa-book" aria-hidden="true"></i>""");
    }

    private static void Order(string text, params string[] parts)
    {
        var positions = parts.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToArray();
        positions.ShouldAllBe(position => position >= 0);
        positions.ShouldBe(positions.Order());
    }

    private async Task<string> GetMenuAsync(string path)
    {
        var html = PageTests.Compact(await site.GetAsync(path));
        return html[html.IndexOf("<nav>", StringComparison.Ordinal)..html.IndexOf("</nav>", StringComparison.Ordinal)];
    }
}
