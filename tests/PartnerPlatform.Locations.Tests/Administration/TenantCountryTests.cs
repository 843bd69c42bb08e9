using System.Net;

namespace PartnerPlatform.Locations.Tests.Administration;

[Collection(AdminCollection.Name)]
public sealed class TenantCountryTests(AdminHost host)
{
    private readonly string _key = $"country{Guid.NewGuid():N}"[..14];

    [Fact]
    public async Task A_correction_shows_what_follows_then_checks_the_associations_at_once()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        var email = await client.CreateUserAsync($"{_key}admin", made.AccountId);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        var page = await operators.GetAsync($"/Admin/Partners/{made.AccountId}/TenantCountry");

        var preview = await operators.SubmitAsync(page, new() { ["Form.Country"] = "GB", ["Form.Reason"] = "Erreur de saisie" }, "Form.Country");
        var stillActive = await client.StateAsync(made.AssociationId);
        var saved = await operators.SubmitAsync(preview, [], "Form.Country");
        var detail = await operators.GetAsync($"/Admin/MpnAssociations/Show/{made.AssociationId}");

        using var partner = await PortalBrowser.SignInAsync(host, $"{_key}admin", "fr-FR");
        var profile = await partner.GetAsync("/settings/partner-profile");
        var home = await partner.GetAsync("/");

        preview.Status.ShouldBe(HttpStatusCode.OK, preview.Text);
        preview.Html.ShouldContain("data-effect=\"review\"");
        preview.Html.ShouldContain("data-rule=\"MPN-015\"");
        stillActive.ShouldBe("Active");
        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        (await client.StateAsync(made.AssociationId)).ShouldBe("NeedsReview");
        AssociationAdminTests.Events(detail).ShouldBe(["NeedsReview", "TenantCountryCorrected", "Associated", "Requested"], ignoreOrder: true);
        detail.Text.ShouldContain("Erreur de saisie");
        (await operators.GetAsync($"/Admin/MpnAssociations?q={made.MpnId}&country=GB")).Html.ShouldContain(made.AssociationId);
        profile.Html.ShouldContain("data-state=\"NeedsReview\"");
        profile.Html.ShouldContain("data-countries=\"FR GB\"");
        profile.RuleIds.ShouldContain("MPN-015");
        home.Html.ShouldContain("data-state=\"NeedsReview\"");
        (await host.ReadSubjectsAsync(email, 1)).ShouldContain(subject => subject.Contains(made.MpnId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_correction_whose_check_fails_changes_nothing()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        await client.CallAsync($"fail?accountId={made.AccountId}");
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/Partners/{made.AccountId}/TenantCountry");
        var preview = await operators.SubmitAsync(page, new() { ["Form.Country"] = "GB", ["Form.Reason"] = "x" }, "Form.Country");

        var failed = await operators.SubmitAsync(preview, [], "Form.Country");
        var again = await operators.GetAsync($"/Admin/Partners/{made.AccountId}/TenantCountry");

        failed.Status.ShouldBe(HttpStatusCode.InternalServerError);
        again.ValueOf("Form.SeenCountry").ShouldBe(page.ValueOf("Form.SeenCountry"));
        again.ValueOf("Form.ETag").ShouldBe(page.ValueOf("Form.ETag"));
        (await client.StateAsync(made.AssociationId)).ShouldBe("Active");
    }

    [Fact]
    public async Task A_correction_needs_a_country_and_a_reason_and_notices_other_changes()
    {
        using var client = new MpnTestClient(host);
        var account = await client.CreateAccountAsync(_key);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/Partners/{account.Id}/TenantCountry");

        var empty = await operators.SubmitAsync(page, new() { ["Form.Country"] = "ZZ", ["Form.Reason"] = " " }, "Form.Country");
        var same = await operators.SubmitAsync(page, new() { ["Form.Country"] = "FR", ["Form.Reason"] = "x" }, "Form.Country");
        var preview = await operators.SubmitAsync(page, new() { ["Form.Country"] = "GB", ["Form.Reason"] = "x" }, "Form.Country");
        (await operators.SubmitAsync(preview, [], "Form.Country")).Status.ShouldBe(HttpStatusCode.Found);
        var late = await operators.SubmitAsync(preview, new() { ["Form.Country"] = "MC", ["Form.SeenCountry"] = "MC" }, "Form.Country");

        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.RuleIds.ShouldBe(["ADR-001", "GEN-001"], ignoreOrder: true);
        empty.ValueOf("Form.Country").ShouldNotBeNull();
        same.RuleIds.ShouldBe(["TCC-001"]);
        late.Status.ShouldBe(HttpStatusCode.BadRequest);
        late.RuleIds.ShouldBe(["GEN-004"]);
        (await operators.GetAsync($"/Admin/Partners/missing/TenantCountry")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_tenant_of_an_account_stays_while_an_MPN_ID_is_associated_with_it()
    {
        using var client = new MpnTestClient(host);
        var made = await client.CreateAssociationAsync(_key);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/Partners/Edit/{made.AccountId}");

        var refused = await operators.SubmitAsync(page, new() { ["PartnerAccountPart.TenantId"] = Guid.NewGuid().ToString() }, "PartnerAccountPart.Name");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldBe(["ACC-012"]);
    }

    [Fact]
    public async Task The_editor_of_an_account_does_not_change_a_country_that_is_set()
    {
        using var client = new MpnTestClient(host);
        var account = await client.CreateAccountAsync(_key);
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync($"/Admin/Partners/Edit/{account.Id}");

        var answer = await operators.SubmitAsync(page, new() { ["PartnerAccountPart.Country"] = "GB" }, "PartnerAccountPart.Name");
        var list = await operators.GetAsync($"/Admin/Partners?q={account.TenantId}&country=FR");

        page.Html.ShouldContain($"/Admin/Partners/{account.Id}/TenantCountry");
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        list.Text.ShouldContain(_key);
    }
}
