using System.Net;

namespace PartnerPlatform.Modules.Tests;

public sealed class AdminAccountTests(PortalHost host)
{
    [Fact]
    public async Task Accounts_are_listed_searched_and_filtered()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var byName = await operators.GetAsync("/Admin/Partners?q=lumiere");
        var byTenant = await operators.GetAsync("/Admin/Partners?q=0b8a1d5e-94c3-4a56-8f0c-51f2d7c0e922");
        var byMpnId = await operators.GetAsync("/Admin/Partners?q=4877120");
        var byCountry = await operators.GetAsync("/Admin/Partners?country=GB&status=Active");
        var closed = await operators.GetAsync("/Admin/Partners?country=GB&status=Closed");

        byName.Text.ShouldContain("Atelier Lumière SAS");
        byName.Text.ShouldNotContain("Northbridge");
        byTenant.Text.ShouldContain("Northbridge Cloud Services LLC");
        byMpnId.Text.ShouldContain("Harbour & Vale Ltd");
        byCountry.Text.ShouldContain("Harbour & Vale Ltd");
        byCountry.Text.ShouldNotContain("Atelier Lumière");
        closed.Text.ShouldNotContain("Harbour & Vale Ltd");
    }

    [Fact]
    public async Task The_list_is_in_French_too()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");

        var page = await operators.GetAsync("/Admin/Partners");

        page.Text.ShouldContain("Comptes partenaires");
        page.Text.ShouldContain("Pays ou région");
    }

    [Fact]
    public async Task An_account_is_created_and_edited()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAsync(operators);
        var page = await operators.GetAsync($"/Admin/Partners/Edit/{account.Id}");

        var answer = await operators.SubmitAsync(
            page,
            new() { ["PartnerAccountPart.Name"] = $"{account.Name} renamed", ["PartnerAccountPart.Status"] = "Restricted", ["PartnerAccountPart.Programs"] = "CspDirectBill" },
            "PartnerAccountPart.Name");
        var edited = await operators.GetAsync($"/Admin/Partners/Edit/{account.Id}");
        var list = await operators.GetAsync($"/Admin/Partners?q={account.TenantId}&status=Restricted");

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        list.Text.ShouldContain($"{account.Name} renamed");
        edited.ValueOf("PartnerAccountPart.Programs").ShouldBe("CspDirectBill");
    }

    [Fact]
    public async Task An_account_with_mistakes_is_not_created()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        var page = await operators.GetAsync("/Admin/Partners/Create");
        var fields = TestAccounts.Fields("Erreur SA", "not-a-guid");
        fields["PartnerAccountPart.Name"] = string.Empty;
        fields["PartnerAccountPart.Country"] = "ZZ";
        fields["PartnerAccountPart.MpnId"] = "0123";
        fields["OrganizationProfilePart.DefaultAddress.PostalCode"] = "ABC";

        var answer = await operators.SubmitAsync(page, fields, "PartnerAccountPart.Name");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe(["GEN-001", "ADR-001", "ACC-001", "MPN-002", "ADR-009"], ignoreOrder: true);
        answer.Text.ShouldContain("L’identifiant de tenant doit être un GUID");
        answer.ValueOf("PartnerAccountPart.TenantId").ShouldBe("not-a-guid");
        (await operators.GetAsync("/Admin/Partners?q=Erreur")).Text.ShouldNotContain("Erreur SA");
    }

    [Fact]
    public async Task A_tenant_belongs_to_one_account()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync("/Admin/Partners/Create");

        var answer = await operators.SubmitAsync(
            page,
            TestAccounts.Fields("Second claim Ltd", "6f1c2a54-0d7e-4b0a-9d55-3f6f0a5b7c11"),
            "PartnerAccountPart.Name");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldContain("MPN-010");
    }

    [Theory]
    [InlineData("4391507", "MPN-008")]
    [InlineData("43 915 08", "MPN-008")]
    [InlineData("12345678901", "MPN-002")]
    [InlineData("\u0664\u0665", "MPN-002")]
    public async Task A_global_MPN_ID_is_an_ID_that_nobody_else_has(string mpnId, string ruleId)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync("/Admin/Partners/Create");
        var fields = TestAccounts.Fields("Second claim Ltd", Guid.NewGuid().ToString());
        fields["PartnerAccountPart.MpnId"] = mpnId;

        var answer = await operators.SubmitAsync(page, fields, "PartnerAccountPart.Name");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe([ruleId]);
        answer.Text.ShouldNotContain("your organization");
    }

    [Fact]
    public async Task A_reviewer_looks_but_does_not_edit()
    {
        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer");

        var list = await reviewer.GetAsync("/Admin/Partners");
        var edit = await reviewer.GetAsync($"/Admin/Partners/Edit/{PortalHost.FrenchAccount}");

        list.Status.ShouldBe(HttpStatusCode.OK);
        list.Html.ShouldNotContain("/Admin/Partners/Edit/");
        edit.Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_admin_speaks_French_of_roles_types_and_counts()
    {
        using var admin = await PortalBrowser.SignInAsync(host, "admin", "fr-FR");

        var users = await admin.GetAsync("/Admin/Users/Index?q=omar.operator");
        var dashboard = await admin.GetAsync("/Admin");
        var one = await admin.GetAsync("/Admin/Partners?q=atelier-lumiere.example");
        var last = await admin.GetAsync("/Admin/Partners?pagenum=99999999999");

        users.Text.ShouldContain("Exploitant");
        users.Html.ShouldContain("<option value=\"Global admin\">Administrateur général</option>".Replace("é", "&#xE9;", StringComparison.Ordinal));
        dashboard.Text.ShouldContain("Page de programme");
        one.Text.ShouldContain("1 compte ");
        last.Status.ShouldBe(HttpStatusCode.OK);
        last.Html.ShouldContain("<th scope=\"row\">");
    }
}
