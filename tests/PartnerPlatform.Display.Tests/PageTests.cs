using System.Net;

namespace PartnerPlatform.Display.Tests;

public sealed class PageTests(DisplaySite site) : IClassFixture<DisplaySite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_is_rendered_in_the_layout_of_the_base_theme()
    {
        var html = await site.GetAsync("/Display.Module/Home/Index");

        html.ShouldContain("<main>");
        html.ShouldContain("<h1>Index</h1>");
        html.ShouldContain("<title>Start &lt;page&gt; - Site</title>");
    }

    [Fact]
    public async Task Resources_that_the_view_asks_for_are_written_by_the_layout()
    {
        var html = await site.GetAsync("/Display.Module/Home/Index");

        html.ShouldContain("""<meta content="A page" name="description" />""");
        html.ShouldMatch("""<link href="/Display\.Module/display\.css\?v=[\w-]{43}" rel="stylesheet" type="text/css" />""");
        html.IndexOf("base.js", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("display.js", StringComparison.Ordinal));
        html.IndexOf("</main>", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("base.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_zone_tag_moves_its_content_to_the_layout()
    {
        var html = await site.GetAsync("/Display.Module/Home/Index");

        html.IndexOf("<p>From the view</p>", StringComparison.Ordinal).ShouldBeInRange(
            html.IndexOf("</nav>", StringComparison.Ordinal),
            html.IndexOf("<main>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_display_has_the_shapes_of_drivers_where_they_are_placed_with_the_themes_templates()
    {
        var html = await site.GetAsync("/Display.Module/Home/Book");

        Compact(html).ShouldContain("<article><b>base</b><h3>Emma by theme</h3><div></div></article>");
    }

    [Fact]
    public async Task A_display_type_has_its_own_locations_and_placement_adds_wrappers()
    {
        var html = await site.GetAsync("/Display.Module/Home/Book?displayType=Summary");

        Compact(html).ShouldContain("""<section><div class="frame"><h3>Emma by theme</h3></div></section>""");
    }

    [Fact]
    public async Task A_placement_for_a_path_changes_the_shape_type()
    {
        var html = await site.GetAsync("/Display.Module/Home/Old/");

        Compact(html).ShouldContain("<h4>old Emma</h4>");
    }

    [Fact]
    public async Task A_group_has_only_its_own_shapes()
    {
        var html = await site.GetAsync("/Display.Module/Home/Book?groupId=NOTES");

        Compact(html).ShouldContain("<article><div><em>note</em></div></article>");
    }

    [Fact]
    public async Task An_editor_has_fields_with_the_prefix_of_the_driver()
    {
        var html = await site.GetAsync("/Display.Module/Home/Edit");

        html.ShouldContain("""name="Book.Title" """.TrimEnd());
        html.ShouldContain("value=\"Emma\"");
        html.ShouldNotContain("is-invalid");
    }

    [Fact]
    public async Task An_update_binds_with_the_nested_prefix_and_shows_errors_at_the_field()
    {
        using var response = await site.Client.PostAsync("/Display.Module/Home/Edit", new FormUrlEncodedContent([new("Nested.Book.Title", "")]), Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("name=\"Nested.Book.Title\"");
        html.ShouldContain("has-validation-error is-invalid");
        html.ShouldContain("data-valmsg-for=\"Nested.Book.Title\"");
    }

    [Fact]
    public async Task A_notification_survives_a_redirect_and_is_shown_once()
    {
        using var response = await site.Client.PostAsync("/Display.Module/Home/Edit", new FormUrlEncodedContent([new("Nested.Book.Title", "<Persuasion>")]), Cancellation);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();

        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        cookie.ShouldContain("httponly");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Display.Module/Home/Index");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var next = await site.Client.SendAsync(request, Cancellation);
        var html = await next.Content.ReadAsStringAsync(Cancellation);
        html.ShouldContain("message-success");
        html.ShouldContain("data-dismissal-milliseconds=\"5000\"");
        next.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("orch_notify=;");
    }

    [Fact]
    public async Task A_cookie_of_notifications_that_was_tampered_with_is_ignored()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Display.Module/Home/Index");
        request.Headers.Add("Cookie", "orch_notify=abc");
        using var response = await site.Client.SendAsync(request, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("class=\"message");
    }

    [Fact]
    public async Task Shape_tags_create_shapes_with_properties_classes_and_alternates()
    {
        var html = Compact(await site.GetAsync("/Display.Module/Home/Tags"));

        html.ShouldContain("""<p class="big" id="g">A &amp; B! Int32 bye</p>""");
        html.ShouldContain("****");
        html.ShouldContain("<p>Dynamic, 7, </p>");
        html.ShouldContain("2026-01-02");
    }

    [Fact]
    public async Task Shapes_are_grouped_in_tabs_cards_and_columns()
    {
        var html = Compact(await site.GetAsync("/Display.Module/Home/Groups"));

        html.ShouldContain("""data-bs-target="#tab-one-x1" """.TrimEnd());
        html.IndexOf("tab-one-x1-label", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("tab-content-x1-label", StringComparison.Ordinal));
        html.IndexOf("tab-content-x1-label", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("tab-two-x1-label", StringComparison.Ordinal));
        html.ShouldContain("col-md-3");
        html.IndexOf("card-left", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("card-right", StringComparison.Ordinal));
        html.ShouldContain("id=\"tab-one-x1\"");
        html.ShouldNotContain("style=");
        html.ShouldNotContain("onclick=");
    }

    [Fact]
    public async Task A_pager_links_to_the_pages_around_the_current_one()
    {
        var html = await site.GetAsync("/Display.Module/Home/Pages?pagenum=5");

        html.ShouldContain("""href="/Display.Module/Home/Pages?pagenum=4" """.TrimEnd());
        html.ShouldContain("""href="/Display.Module/Home/Pages?pagenum=6" """.TrimEnd());
        html.ShouldContain("href=\"/Display.Module/Home/Pages\"");
        html.ShouldContain("aria-current=\"page\"");
        html.ShouldContain("pagenum=10");
        html.ShouldNotContain("pagenum=11");
        html.ShouldNotContain("pagenum=1\"");
    }

    internal static string Compact(string html)
        => System.Text.RegularExpressions.Regex.Replace(html, @">\s+<", "><").Replace("\n", "", StringComparison.Ordinal);
}
