using System.Net;

namespace PartnerPlatform.Modules.Tests;

/// <summary>A partner can't tell another partner's account from one that doesn't exist.</summary>
public sealed class IsolationTests(PortalHost host)
{
    // As long as a real id, so that nothing but its existence differs.
    private const string MissingAccount = "4zzpartnerdemoaccount00001";

    public static TheoryData<string> Pages =>
    [
        "/settings?accountId={0}",
        "/settings/partner-profile?accountId={0}",
        "/settings/billing-profile?accountId={0}",
        "/settings/organization-profile?accountId={0}",
        "/settings/partner-profile/support?accountId={0}",
        "/settings/users?accountId={0}",
        "/settings/users/invite?accountId={0}",
        "/Contents/ContentItems/{0}",
        "/Admin/Partners/Edit/{0}",
        "/Admin/Contents/ContentItems/{0}/Edit",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_of_another_partner_answers_as_a_missing_one(string template)
    {
        using var browser = await PortalBrowser.SignInAsync(host, "camille.laurent");

        var foreign = await browser.GetAsync(string.Format(template, PortalHost.BritishAccount));
        var missing = await browser.GetAsync(string.Format(template, MissingAccount));

        ((int)foreign.Status).ShouldBeInRange(300, 499);
        foreign.Status.ShouldBe(missing.Status);
        Neutral(foreign, PortalHost.BritishAccount).ShouldBe(Neutral(missing, MissingAccount));
        foreign.Html.ShouldNotContain("Harbour");
    }

    [Theory]
    [InlineData("/settings/billing-profile?accountId={0}")]
    [InlineData("/settings/organization-profile?accountId={0}")]
    [InlineData("/settings/partner-profile/support?accountId={0}")]
    [InlineData("/settings/partner-profile/support/confirm?accountId={0}")]
    public async Task A_form_of_another_partner_answers_as_a_missing_one_and_changes_nothing(string template)
    {
        using var browser = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var form = await browser.GetAsync("/settings/partner-profile/support");
        var token = form.ValueOf("__RequestVerificationToken")!;
        KeyValuePair<string, string>[] fields =
        [
            new("__RequestVerificationToken", token),
            new("Form.CompanyName", "Taken over"),
            new("Form.Email", "taken@over.example"),
            new("Form.Telephone", "+33465710123"),
            new("Form.Website", "https://taken-over.example"),
        ];

        var foreign = await browser.PostAsync(string.Format(template, PortalHost.AmericanAccount), fields);
        var missing = await browser.PostAsync(string.Format(template, MissingAccount), fields);

        foreign.Status.ShouldBe(HttpStatusCode.NotFound);
        Neutral(foreign, PortalHost.AmericanAccount).ShouldBe(Neutral(missing, MissingAccount));
        using var owner = await PortalBrowser.SignInAsync(host, "emily.carter");
        (await owner.GetAsync("/settings/partner-profile")).Html.ShouldNotContain("taken-over");
        (await owner.GetAsync("/settings/organization-profile")).Html.ShouldNotContain("Taken over");
    }

    [Fact]
    public async Task An_anonymous_reader_does_not_see_the_content_item_of_an_account()
    {
        using var browser = new PortalBrowser(host);

        var page = await browser.GetAsync($"/Contents/ContentItems/{PortalHost.BritishAccount}");
        var missing = await browser.GetAsync($"/Contents/ContentItems/{MissingAccount}");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Status.ShouldBe(missing.Status);
        page.Html.ShouldNotContain("Harbour");
    }

    [Fact]
    public async Task Only_host_staff_opens_the_administration()
    {
        using var partner = await PortalBrowser.SignInAsync(host, "camille.laurent");
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");

        (await partner.GetAsync("/Admin/Partners")).Html.ShouldNotContain("Harbour");
        var list = await auditor.GetAsync("/Admin/Partners");
        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Text.ShouldContain("Harbour & Vale Ltd");
    }

    [Fact]
    public async Task Host_staff_sees_the_profiles_of_a_partner_and_cannot_change_them()
    {
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");

        var page = await auditor.GetAsync($"/settings/organization-profile?accountId={PortalHost.BritishAccount}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Harbour & Vale Ltd");
        page.Html.ShouldNotContain("Form.CompanyName");
    }

    // What names the id itself (links back to the page) or is new in each answer (tokens) is no difference.
    private static string Neutral(PortalPage page, string id) =>
        System.Text.RegularExpressions.Regex.Replace(page.Html.Replace(id, "ID", StringComparison.Ordinal), "value=\"CfDJ8[^\"]*\"", "TOKEN");
}
