using System.Net;

namespace PartnerPlatform.Modules.Tests;

public sealed class PostgresTests(PostgresPortalHost host) : AccountRaceTests(host), IClassFixture<PostgresPortalHost>
{
    [Theory]
    [MemberData(nameof(StrangeText.PublicPages), MemberType = typeof(StrangeText))]
    public async Task A_customer_who_searches_with_characters_that_are_none_gets_the_page(string path, HttpStatusCode status)
    {
        using var browser = new PortalBrowser(host);

        (await browser.GetAsync(path)).Status.ShouldBe(status, host.Output);
    }

    [Theory]
    [MemberData(nameof(StrangeText.OperatorPages), MemberType = typeof(StrangeText))]
    public async Task An_operator_who_searches_with_characters_that_are_none_gets_the_page(string path, HttpStatusCode status)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        (await operators.GetAsync(path)).Status.ShouldBe(status);
    }

    [Theory]
    [MemberData(nameof(StrangeText.PartnerPages), MemberType = typeof(StrangeText))]
    public async Task A_partner_who_searches_with_characters_that_are_none_gets_the_page(string path, HttpStatusCode status)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR");
        await partner.AssociateAsync();
        using var browser = await partner.SignInAsync();

        (await browser.GetAsync(path)).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("Paris \ufffe")]
    public async Task A_location_whose_name_has_characters_that_are_none_is_refused(string name)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR");
        using var browser = await partner.SignInAsync();

        var answer = await StrangeText.AddLocationAsync(browser, name);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldContain("GEN-003");
    }

    [Fact]
    public async Task A_name_is_cut_for_the_index_between_its_characters()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR");
        using var browser = await partner.SignInAsync();

        var answer = await StrangeText.AddLocationAsync(browser, "A" + string.Concat(Enumerable.Repeat("\U0001F3E2", 60)));

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }
}
