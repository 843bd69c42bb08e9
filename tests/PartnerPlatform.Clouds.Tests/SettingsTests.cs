using System.Net;

namespace PartnerPlatform.Clouds.Tests;

/// <summary>These change the settings of two sites, so they run one after the other, and after others that do.</summary>
[Collection(CloudHost.Samples)]
public sealed class SettingsTests(CloudHost host)
{
    private const string Path = "/Admin/Clouds/Edit";
    private const string Prefix = "ISite.CloudSettings.";

    [Fact]
    public async Task The_cloud_of_an_empty_site_is_chosen_and_starts_as_documented()
    {
        using var operators = await host.SignInAsync(CloudHost.Empty);

        var saved = await SaveAsync(operators, ("Code", "usgov"));
        var page = await operators.GetAsync(Path);
        await SaveAsync(operators, ("Code", "global"));

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        page.ValueOf(Prefix + "Code").ShouldBe("usgov");
        page.ValueOf(Prefix + "PartnerCountryKind").ShouldBe("Listed");
        page.ValueOf(Prefix + "PartnerCountries").ShouldBe("US");
        page.ValueOf(Prefix + "AuthorityHosts").ShouldBe("login.microsoftonline.us");
        page.Html.ShouldContain("value=\"FindPartner\" checked");
    }

    [Fact]
    public async Task A_cloud_that_is_not_offered_is_shown_and_refused_until_it_is_offered()
    {
        using var operators = await host.SignInAsync(CloudHost.Empty, language: "fr-FR");

        var refused = await SaveAsync(operators, ("Code", "china"));
        var offered = await SaveAsync(operators, ("IsChinaEnabled", "true"));
        var chosen = await SaveAsync(operators, ("Code", "china"));
        var overview = await operators.GetAsync("/Admin/Clouds");
        await SaveAsync(operators, ("Code", "global"), ("IsChinaEnabled", "false"));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldBe(["CLS-002"]);
        refused.Text.ShouldContain("Proposez-le d’abord");
        offered.Status.ShouldBe(HttpStatusCode.Found, offered.Text);
        chosen.Status.ShouldBe(HttpStatusCode.Found, chosen.Text);
        overview.Html.ShouldNotContain("data-status=\"NotOffered\"");
    }

    [Fact]
    public async Task A_site_with_accounts_keeps_its_cloud()
    {
        using var operators = await host.SignInAsync(CloudHost.Samples, "omar.operator", "fr-FR");

        var answer = await SaveAsync(operators, ("Code", "usgov"));
        var page = await operators.GetAsync(Path);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe(["CLS-003"]);
        answer.Text.ShouldContain("Ce site a des comptes partenaires");
        page.ValueOf(Prefix + "Code").ShouldBe("global");
    }

    [Theory]
    [InlineData("Code", "moon", "CLS-001")]
    [InlineData("ClosedToNewAt", "yesterday", "CLS-004")]
    [InlineData("PartnerCountries", "", "CLS-006")]
    [InlineData("PartnerCountries", "FR\nQQ", "CLS-007")]
    [InlineData("AuthorityHosts", "", "CLS-008")]
    [InlineData("AuthorityHosts", "login.example\nnot a host", "CLS-009")]
    [InlineData("AuthorityHosts", "login.example\nhttps://idp.example/realms/partners", "CLS-011")]
    [InlineData("AuthorityHosts", "https://idp.example/?realm=partners", "CLS-011")]
    [InlineData("ApiBaseUrl", "ftp://x", "CLS-010")]
    public async Task A_mistake_is_told_beside_its_field_and_nothing_is_saved(string field, string value, string ruleId)
    {
        using var operators = await host.SignInAsync(CloudHost.Empty);
        var before = await operators.GetAsync("/Admin/Clouds");

        var answer = await SaveAsync(operators, (field, value), ("PartnerCountryKind", "Listed"), field == "PartnerCountries" ? ("x", "") : ("PartnerCountries", "FR"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldContain(ruleId);
        answer.Html.ShouldContain($"href=\"#ISite_CloudSettings_{field}\"");
        answer.Html.ShouldContain($"id=\"ISite_CloudSettings_{field}\"");
        (await operators.GetAsync("/Admin/Clouds")).Text.ShouldBe(before.Text);
    }

    [Fact]
    public async Task A_cloud_is_not_shut_before_it_is_closed()
    {
        using var operators = await host.SignInAsync(CloudHost.Empty);

        var answer = await SaveAsync(operators, ("ClosedToNewAt", "2020-01-02"), ("RetiredAt", "2020-01-01"));

        answer.RuleIds.ShouldBe(["CLS-005"]);
    }

    [Fact]
    public async Task What_someone_else_saved_is_not_overwritten()
    {
        using var operators = await host.SignInAsync(CloudHost.Empty);
        var first = await operators.GetAsync(Path);
        var second = await operators.GetAsync(Path);

        var saved = await operators.SubmitAsync(first, new() { [Prefix + "ApiBaseUrl"] = "https://api.one.example" }, Prefix);
        var refused = await operators.SubmitAsync(second, new() { [Prefix + "ApiBaseUrl"] = "https://api.two.example" }, Prefix);

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldBe(["GEN-004"]);
        (await operators.GetAsync("/Admin/Clouds")).Text.ShouldContain("https://api.one.example");
    }

    [Fact]
    public async Task Of_changes_at_the_same_moment_one_is_saved_and_the_others_are_told()
    {
        using var operators = await host.SignInAsync(CloudHost.Empty);
        var page = await operators.GetAsync(Path);

        var answers = await Task.WhenAll(Enumerable.Range(1, 6).Select(i =>
            operators.SubmitAsync(page, new() { [Prefix + "ApiBaseUrl"] = $"https://api{i}.example" }, Prefix)));

        answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Found)
            .ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest && answer.RuleIds.Contains("GEN-004"));
    }

    [Fact]
    public async Task Countries_dates_and_features_are_the_operator_s()
    {
        using var operators = await host.SignInAsync(CloudHost.Empty);

        var saved = await SaveAsync(
            operators,
            ("PartnerCountryKind", "Listed"),
            ("PartnerCountries", "US\nGB 1973-01-01..2020-01-31"),
            ("IncludesTerritories", "true"),
            ("DisabledFeatures", "Referrals"));
        var guam = await CloudHost.CreateAccountAsync(operators, "GU", Guid.NewGuid(), postalCode: "x");
        var british = await CloudHost.CreateAccountAsync(operators, "GB", Guid.NewGuid(), postalCode: "x");
        operators.Now = "2019-01-01";
        var formerlyBritish = await CloudHost.CreateAccountAsync(operators, "GB", Guid.NewGuid(), postalCode: "x");
        operators.Now = null;
        var overview = await operators.GetAsync("/Admin/Clouds");
        await SaveAsync(operators, ("PartnerCountryKind", "Everywhere"), ("IncludesTerritories", "false"), ("DisabledFeatures", null));

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        guam.Status.ShouldBe(HttpStatusCode.BadRequest);
        guam.RuleIds.ShouldNotContain("CLD-002");
        british.RuleIds.ShouldContain("CLD-002");
        formerlyBritish.RuleIds.ShouldNotContain("CLD-002");
        overview.Text.ShouldContain("Guam");
        overview.Text.ShouldContain("referrals");
    }

    [Theory]
    [InlineData("omar.operator", HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData("audrey.auditor", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("rita.reviewer", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    public async Task Only_operators_change_the_cloud(string userName, HttpStatusCode overview, HttpStatusCode settings)
    {
        using var browser = await host.SignInAsync(CloudHost.Samples, userName);

        (await browser.GetAsync("/Admin/Clouds")).Status.ShouldBe(overview);
        (await browser.GetAsync(Path)).Status.ShouldBe(settings);
    }

    [Fact]
    public async Task Partners_see_that_their_cloud_closes()
    {
        using var operators = await host.SignInAsync(CloudHost.Samples, "omar.operator");
        using var partner = await host.SignInAsync(CloudHost.Samples, "camille.laurent", "fr-FR");
        (await SaveAsync(operators, ("ClosedToNewAt", "2030-01-01"), ("RetiredAt", "2040-01-01"))).Status.ShouldBe(HttpStatusCode.Found);

        var open = await partner.GetAsync("/");
        partner.Now = "2030-01-01";
        var closed = await partner.GetAsync("/");
        partner.Now = "2040-01-01";
        var retired = await partner.GetAsync("/settings/partner-profile");

        open.Html.ShouldNotContain("cloud-notice");
        closed.Text.ShouldContain("Le cloud mondial est fermé aux nouveaux partenaires et clients");
        retired.Text.ShouldContain("Le cloud mondial est arrêté");
    }

    private static async Task<PortalPage> SaveAsync(PortalBrowser browser, params (string Field, string? Value)[] changes)
    {
        var page = await browser.GetAsync(Path);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await browser.SubmitAsync(page, changes.ToDictionary(change => Prefix + change.Field, change => change.Value), Prefix);
    }
}
