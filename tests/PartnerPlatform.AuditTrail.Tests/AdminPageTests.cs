using System.Net;
using Audit.Module.Models;
using OrchardCore.AuditTrail.Settings;

namespace PartnerPlatform.AuditTrail.Tests;

public sealed class AdminPageTests(AuditSite site)
{
    [Fact]
    public async Task Only_who_may_see_the_audit_trail_sees_it()
    {
        await site.RecordAsync("Sent", new Shipment { Number = "secret" });
        var address = "/Admin/AuditTrail/Display/" + (await site.FindAsync("secret")).Single().EventId;
        var auditor = await site.SignInAsync((await site.CreateUserAsync("Auditor")).UserName);
        var clerk = await site.SignInAsync((await site.CreateUserAsync("Clerk")).UserName);

        (await auditor.GetTextAsync("/Admin")).ShouldContain("/Admin/AuditTrail\"");
        (await auditor.GetTextAsync("/Admin/AuditTrail/secret")).ShouldContain(address);
        (await auditor.GetTextAsync(address)).ShouldContain("<p class=\"shipment-detail\">secret</p>");
        (await auditor.GetAsync("/Admin/AuditTrail/Display/none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await auditor.GetTextAsync("/Admin")).ShouldNotContain("/Admin/Settings/AuditTrail");
        (await auditor.GetAsync("/Admin/Settings/AuditTrail")).StatusCode.ShouldNotBe(HttpStatusCode.OK);

        (await clerk.GetTextAsync("/Admin")).ShouldNotContain("/Admin/AuditTrail");
        (await clerk.GetAsync("/Admin/AuditTrail")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await clerk.GetAsync(address)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("category:Shipment event:Sent", "filter-a", "filter-b")]
    [InlineData("category:shipment event:Lost", "filter-c", "filter-a")]
    [InlineData("category:User", null, "filter-a")]
    [InlineData("filterann", "filter-a", "filter-c")]
    [InlineData("username:filterann category:Shipment", "filter-a", "filter-c")]
    [InlineData("\"filter bob\"", "filter-c", "filter-a")]
    [InlineData("id:filter-a", "filter-a", "filter-c")]
    [InlineData("category:Shipment date:2120-02-03", "filter-c", "filter-a")]
    [InlineData("category:Shipment date:2120-02-02..2120-02-03", "filter-c", "filter-a")]
    [InlineData("event:Lost date:>@now+1", "filter-c", "filter-a")]
    [InlineData("category:Shipment event:Sent date:2121-01-01..2121-01-31", "filter-a", "filter-c")]
    [InlineData("category:Shipment date:<=2001-01-01", null, "filter-a")]
    public async Task The_list_is_filtered(string filter, string? shown, string hidden)
    {
        if ((await site.FindAsync("filter-a")).Length == 0)
        {
            await site.RecordAsync("Sent", new Shipment { Number = "filter-a", SentUtc = new DateTime(2121, 1, 31, 22, 30, 0, DateTimeKind.Utc) }, "FilterAnn");
            await site.RecordAsync("Lost", new Shipment { Number = "filter-c", SentUtc = new DateTime(2120, 2, 3, 12, 0, 0, DateTimeKind.Utc) }, "Filter Bob");
        }

        var browser = await site.SignInAsync(AuditSite.AdminName);
        var page = await browser.GetTextAsync("/Admin/AuditTrail?q=" + Uri.EscapeDataString(filter));

        if (shown is null)
        {
            page.ShouldNotContain("class=\"shipment\"");
        }
        else
        {
            page.ShouldContain($"<span class=\"shipment\">{shown}</span>");
        }

        page.ShouldNotContain($"<span class=\"shipment\">{hidden}</span>");
    }

    [Fact]
    public async Task The_list_is_sorted_and_paged()
    {
        for (var i = 1; i <= 7; i++)
        {
            await site.RecordAsync("Sent", new Shipment { Number = $"page-{i}", SentUtc = DateTime.UtcNow.AddMinutes(i) }, "Pager");
        }

        var browser = await site.SignInAsync(AuditSite.AdminName);

        Shown(await browser.GetTextAsync("/Admin/AuditTrail?q=pager")).ShouldBe(["page-7", "page-6", "page-5", "page-4", "page-3"]);
        Shown(await browser.GetTextAsync("/Admin/AuditTrail?q=pager&pagenum=2")).ShouldBe(["page-2", "page-1"]);
        Shown(await browser.GetTextAsync("/Admin/AuditTrail?q=" + Uri.EscapeDataString("sort:time-asc pager"))).ShouldBe(["page-1", "page-2", "page-3", "page-4", "page-5"]);
        (await browser.GetTextAsync("/Admin/AuditTrail?q=pager")).ShouldContain("q=pager&amp;pagenum=2");
    }

    [Fact]
    public async Task The_form_leads_to_the_filter()
    {
        var browser = await site.SignInAsync(AuditSite.AdminName);
        var response = await browser.PostAsync(
            "/Admin/AuditTrail",
            "/Admin/AuditTrail",
            ("Options.SearchText", "date:>@now-1 ann"),
            ("Options.Category", "Shipment"),
            ("Options.Event", ""),
            ("Options.Date", ""),
            ("Options.Sort", "time-asc"),
            ("submit.Filter", "yes"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Uri.UnescapeDataString(response.Headers.Location!.ToString()).ShouldEndWith("/Admin/AuditTrail?q=category:Shipment date:>@now-1 sort:time-asc ann");
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_is_reported()
    {
        var browser = await site.SignInAsync(AuditSite.AdminName);

        WebUtility.HtmlDecode(await browser.GetTextAsync("/Admin/AuditTrail?q=date:whenever")).ShouldContain("“whenever”");
    }

    [Fact]
    public async Task The_pages_speak_French()
    {
        await site.CreateUserAsync("Clerk");
        var browser = await site.SignInAsync(AuditSite.AdminName);
        browser.Cookies.Add(Users.Tests.Browser.Root, new Cookie(".AspNetCore.Culture", "c%3Dfr-FR%7Cuic%3Dfr-FR"));

        var list = WebUtility.HtmlDecode(await browser.GetTextAsync("/Admin/AuditTrail?q=category:User"));
        list.ShouldContain("<h1>Piste d’audit</h1>");
        list.ShouldContain("Utilisateur créé");
        WebUtility.HtmlDecode(await browser.GetTextAsync("/Admin/Settings/AuditTrail")).ShouldContain("Enregistrer l’adresse IP du client");
    }

    [Fact]
    public async Task The_settings_are_saved()
    {
        var browser = await site.SignInAsync(AuditSite.AdminName);
        const string Page = "/Admin/Settings/AuditTrail";
        var page = await browser.GetTextAsync(Page);
        page.ShouldContain("ISite.AuditTrailSettings.Categories[0].Events[0].IsEnabled");
        page.ShouldContain("name=\"ISite.ContentAuditTrailSettings.AllowedContentTypes\" value=\"Article\" checked");

        var wrong = await browser.PostAsync(Page, Page, ("ISite.AuditTrailTrimmingSettings.RetentionDays", "0"), ("ISite.ContentAuditTrailSettings.AllowedContentTypes", "Article"));
        WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync()).ShouldContain("The number of days must be between");

        var right = await browser.PostAsync(
            Page,
            Page,
            ("ISite.AuditTrailTrimmingSettings.RetentionDays", "10"),
            ("ISite.AuditTrailTrimmingSettings.Disabled", "false"),
            ("ISite.ContentAuditTrailSettings.AllowedContentTypes", "Article"),
            ("ISite.AuditTrailSettings.ClientIpAddressAllowed", "false"),
            ("ISite.AuditTrailSettings.Categories[0].Name", "User"),
            ("ISite.AuditTrailSettings.Categories[0].Events[0].Name", "Enabled"),
            ("ISite.AuditTrailSettings.Categories[0].Events[0].IsEnabled", "false"));
        right.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        try
        {
            var saved = await browser.GetTextAsync(Page);
            saved.ShouldContain("value=\"10\"");
        }
        finally
        {
            await site.ChangeSettingsAsync<AuditTrailSettings>(section => section.Categories = []);
        }
    }

    [Fact]
    public async Task A_module_adds_to_the_first_page_of_the_admin_at_any_position()
    {
        var browser = await site.SignInAsync(AuditSite.AdminName);
        var page = await browser.GetTextAsync("/Admin");
        var places = new[] { "data-place=\"first\"", "class=\"dashboard\"", "data-place=\"later\"", "data-place=\"last\"" };

        places.Select(place => page.IndexOf(place, StringComparison.Ordinal)).ShouldBe(places.Select(place => page.IndexOf(place, StringComparison.Ordinal)).Order());
        places.ShouldAllBe(place => page.Contains(place, StringComparison.Ordinal));
        (await browser.GetTextAsync("/Admin/AuditTrail")).ShouldNotContain("data-place");
    }

    private static string[] Shown(string page) =>
        [.. page.Split("<span class=\"shipment\">").Skip(1).Select(part => part[..part.IndexOf('<', StringComparison.Ordinal)])];
}
