using System.Net;

namespace PartnerPlatform.Modules.Tests;

public sealed class ConcurrencyTests(PortalHost host)
{
    [Fact]
    public async Task The_second_of_two_edits_is_told_who_was_faster()
    {
        var partner = await SeededPartner.CreateAsync(host, "DE");
        var colleague = $"two{partner.UserName}";
        var domain = $"t{partner.TenantId[..8]}.example";
        await partner.AddUserAsync(colleague, "Global admin");
        using var first = await partner.SignInAsync();
        using var second = await PortalBrowser.SignInAsync(host, colleague, "fr-FR");
        var firstForm = await first.GetAsync("/settings/organization-profile");
        var secondForm = await second.GetAsync("/settings/organization-profile");

        var saved = await first.SubmitAsync(firstForm, Changes($"first@{domain}"), "Form.CompanyName");
        var refused = await second.SubmitAsync(secondForm, Changes($"second@{domain}"), "Form.CompanyName");
        var stored = await first.GetAsync("/settings/organization-profile");

        saved.Status.ShouldBe(HttpStatusCode.Found, saved.Text);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.RuleIds.ShouldContain("GEN-004");
        refused.Text.ShouldContain($"Ce profil a été modifié par {partner.UserName}");
        refused.ValueOf("Form.Email").ShouldBe($"second@{domain}");
        stored.ValueOf("Form.Email").ShouldBe($"first@{domain}");
        stored.Text.ShouldContain($"Last changed by {partner.UserName}");
    }

    [Fact]
    public async Task Of_edits_at_the_same_moment_one_wins()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAsync(operators);
        var page = await operators.GetAsync($"/Admin/Partners/Edit/{account.Id}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => operators.SubmitAsync(
            page,
            new() { ["PartnerAccountPart.Name"] = $"{account.Name} {i}" },
            "PartnerAccountPart.Name")));

        answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Found)
            .ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest && answer.RuleIds.Contains("GEN-004"));
    }

    private static Dictionary<string, string?> Changes(string email) =>
        new() { ["Form.Email"] = email, ["Form.DefaultAddress.PostalCode"] = "10117" };
}
