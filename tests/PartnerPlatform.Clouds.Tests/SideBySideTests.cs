using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Clouds.Tests;

public sealed class SideBySideTests(CloudHost host)
{
    private const string BeforeTheEnd = "2018-08-01";

    [Theory]
    [InlineData(CloudHost.Global, "global", "Open")]
    [InlineData(CloudHost.Government, "usgov", "Open")]
    [InlineData(CloudHost.Germany, "germany", "Retired")]
    public async Task Each_site_shows_its_own_cloud(string site, string code, string status)
    {
        using var english = await host.SignInAsync(site);
        using var french = await host.SignInAsync(site, language: "fr-FR");

        var page = await english.GetAsync("/Admin/Clouds");
        var frenchPage = await french.GetAsync("/Admin/Clouds");

        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        CurrentCloud(page.Html).ShouldBe(code);
        CloudSection(page.Html, code).ShouldContain($"data-status=\"{status}\"");
        CloudSection(page.Html, "china").ShouldContain("data-status=\"NotOffered\"");
        CurrentCloud(frenchPage.Html).ShouldBe(code);
        frenchPage.Text.ShouldContain("Union européenne et AELE");
    }

    [Fact]
    public async Task The_status_depends_on_the_day()
    {
        using var operators = await host.SignInAsync(CloudHost.Germany);

        operators.Now = BeforeTheEnd;
        var open = await operators.GetAsync("/Admin/Clouds");
        operators.Now = "2018-08-31";
        var closed = await operators.GetAsync("/Admin/Clouds");

        CloudSection(open.Html, "germany").ShouldContain("data-status=\"Open\"");
        CloudSection(open.Html, "germany").ShouldContain("United Kingdom");
        CloudSection(closed.Html, "germany").ShouldContain("data-status=\"ClosedToNew\"");
    }

    [Theory]
    [InlineData(CloudHost.Global, "FR", null, "")]
    [InlineData(CloudHost.Government, "FR", null, "CLD-002")]
    [InlineData(CloudHost.Germany, "FR", null, "CLD-001")]
    [InlineData(CloudHost.Germany, "FR", BeforeTheEnd, "")]
    [InlineData(CloudHost.Germany, "FR", "2018-08-31", "CLD-001")]
    [InlineData(CloudHost.Germany, "GB", BeforeTheEnd, "")]
    [InlineData(CloudHost.Germany, "GB", "2020-02-01", "CLD-001 CLD-002")]
    [InlineData(CloudHost.Germany, "CH", BeforeTheEnd, "")]
    [InlineData(CloudHost.Germany, "US", BeforeTheEnd, "CLD-002")]
    public async Task An_account_is_taken_where_and_while_its_cloud_takes_it(string site, string country, string? day, string ruleIds)
    {
        using var operators = await host.SignInAsync(site);
        operators.Now = day;
        var tenantId = Guid.NewGuid();

        var answer = await CloudHost.CreateAccountAsync(operators, country, tenantId, state: country == "US" ? "WA" : null, postalCode: PostalCode(country));

        string.Join(' ', answer.RuleIds).ShouldBe(ruleIds, answer.Text);
        answer.Status.ShouldBe(ruleIds.Length == 0 ? HttpStatusCode.Found : HttpStatusCode.BadRequest);
        (await CloudHost.FindAccountAsync(operators, tenantId)).Length.ShouldBe(ruleIds.Length == 0 ? 26 : 0);
    }

    [Fact]
    public async Task The_refusal_stands_beside_its_field_in_the_reader_s_language()
    {
        using var operators = await host.SignInAsync(CloudHost.Government, language: "fr-FR");

        var answer = await CloudHost.CreateAccountAsync(operators, "FR", Guid.NewGuid());

        answer.RuleIds.ShouldBe(["CLD-002"]);
        answer.Html.ShouldContain("id=\"PartnerAccountPart_Country_error\"");
        answer.Html.ShouldContain("href=\"#PartnerAccountPart_Country\"");
        answer.Text.ShouldContain("n’est pas disponible dans ce pays ou cette région (France)");
    }

    [Fact]
    public async Task The_refusal_of_a_retired_cloud_stands_beside_its_name()
    {
        using var operators = await host.SignInAsync(CloudHost.Germany);

        var answer = await CloudHost.CreateAccountAsync(operators, "DE", Guid.NewGuid(), postalCode: PostalCode("DE"));

        answer.RuleIds.ShouldBe(["CLD-001"]);
        answer.Html.ShouldContain("id=\"account-cloud-error\"");
        answer.Html.ShouldContain("href=\"#PartnerAccountPart_Cloud\"");
        answer.Html.ShouldContain("id=\"PartnerAccountPart_Cloud\"");
    }

    [Theory]
    [InlineData(CloudHost.Global, "Default", "FR", "global", null)]
    [InlineData(CloudHost.Government, "Government", "US", "usgov", null)]
    [InlineData(CloudHost.Germany, "Germany", "DE", "germany", BeforeTheEnd)]
    public async Task An_account_gets_the_cloud_of_its_site_and_is_in_no_other(string site, string tenantName, string country, string code, string? day)
    {
        using var operators = await host.SignInAsync(site);
        operators.Now = day;
        var tenantId = Guid.NewGuid();
        var answer = await CloudHost.CreateAccountAsync(operators, country, tenantId, state: country == "US" ? "WA" : null, postalCode: PostalCode(country));
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);

        var stored = await host.ReadAccountAsync(tenantName, tenantId);

        stored!["PartnerAccountPart"]!["CloudCode"]!.GetValue<string>().ShouldBe(code);
        foreach (var other in new[] { "Default", "Government", "Germany" }.Where(name => name != tenantName))
        {
            (await host.ReadAccountAsync(other, tenantId)).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(CloudHost.Global, "CLD-006")]
    [InlineData(CloudHost.Government, "")]
    public async Task A_government_domain_enrolls_in_the_cloud_for_it_only(string site, string ruleIds)
    {
        using var operators = await host.SignInAsync(site);
        var tenantId = Guid.NewGuid();

        var answer = await CloudHost.CreateAccountAsync(operators, "US", tenantId, $"c{tenantId:N}.gov", "WA", "98101");

        string.Join(' ', answer.RuleIds).ShouldBe(ruleIds, answer.Text);
    }

    [Fact]
    public async Task What_is_in_a_retired_cloud_stays_readable_and_can_be_corrected()
    {
        using var operators = await host.SignInAsync(CloudHost.Germany);
        operators.Now = BeforeTheEnd;
        var tenantId = Guid.NewGuid();
        (await CloudHost.CreateAccountAsync(operators, "GB", tenantId, postalCode: PostalCode("GB"))).Status.ShouldBe(HttpStatusCode.Found);
        var accountId = await CloudHost.FindAccountAsync(operators, tenantId);

        var before = await operators.GetAsync($"/settings/partner-profile?accountId={accountId}");
        operators.Now = null;
        var today = await operators.GetAsync($"/settings/partner-profile?accountId={accountId}");
        var edit = await operators.GetAsync($"/Admin/Partners/Edit/{accountId}");
        var saved = await operators.SubmitAsync(edit, new() { ["PartnerAccountPart.Name"] = "Renamed Ltd" }, "PartnerAccountPart.Name");

        before.Html.ShouldNotContain("cloud-notice");
        before.Text.ShouldContain("Microsoft Cloud Germany");
        today.Status.ShouldBe(HttpStatusCode.OK);
        today.Html.ShouldContain("cloud-notice");
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
    }

    private static string PostalCode(string country) => country switch
    {
        "GB" => "LS1 4AP",
        "CH" => "8001",
        "US" => "98101",
        "DE" => "10117",
        _ => "75007",
    };

    private static string CurrentCloud(string html) =>
        Regex.Matches(html, "data-cloud=\"(\\w+)\"(.*?)</section>", RegexOptions.Singleline)
            .Where(section => section.Groups[2].Value.Contains("text-bg-primary", StringComparison.Ordinal))
            .Select(section => section.Groups[1].Value)
            .ShouldHaveSingleItem();

    private static string CloudSection(string html, string code) =>
        Regex.Match(html, $"data-cloud=\"{code}\"(.*?)</section>", RegexOptions.Singleline).Groups[1].Value;
}
