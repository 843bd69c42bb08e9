using System.Net;

namespace PartnerPlatform.Locations.Tests;

/// <summary>An auditor reads settings and imports, and changes nothing; who may do neither is told so in one way everywhere.</summary>
public sealed class AuditorTests(LocationsHost host)
{
    [Fact]
    public async Task An_auditor_reads_the_policy_and_cannot_change_it()
    {
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");

        var page = await auditor.GetAsync("/Admin/MpnPolicy");
        var form = await operators.GetAsync("/Admin/MpnPolicy");
        var saved = await auditor.PostAsync("/Admin/MpnPolicy/Save", TokenOf(page));

        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Text.ShouldContain("Grace period in days");
        page.Forms.ShouldNotContain(item => item.Action.Contains("MpnPolicy/", StringComparison.Ordinal));
        page.Html.ShouldNotContain("/Admin/MpnPolicy/AddPair");
        form.Forms.ShouldContain(item => item.Action.Contains("MpnPolicy/Save", StringComparison.Ordinal));
        saved.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.GetAsync("/Admin/MpnPolicy/AddPair")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_auditor_reads_imports_and_cannot_start_one()
    {
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var run = await Imports.RunAsync(operators, "locations", "audited.csv", Imports.LocationColumns + "\n" + Imports.Location("12x", Guid.NewGuid(), "Lyon"), dryRun: true);

        var list = await auditor.GetAsync("/Admin/PartnerImports");
        var page = await auditor.GetAsync($"/Admin/PartnerImports/Show/{run.Id}");
        var report = await auditor.GetAsync($"/Admin/PartnerImports/Report/{run.Id}");

        list.Status.ShouldBe(HttpStatusCode.OK, list.Text);
        list.Html.ShouldContain(run.Id);
        list.Text.ShouldContain("MPN directory");
        list.Html.ShouldNotContain("type=\"file\"");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        report.Html.ShouldBe(run.Report);
        (await auditor.PostAsync("/Admin/PartnerImports/Start", TokenOf(list))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.PostAsync($"/Admin/PartnerImports/Cancel/{run.Id}", TokenOf(list))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.GetAsync("/Admin/PartnerImports/Template?kind=locations")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/Admin/AuditTrail")]
    [InlineData("/Admin/PartnerImports")]
    [InlineData("/Admin/MpnPolicy")]
    [InlineData("/Admin/Users/Index")]
    [InlineData("/Error/403")]
    public async Task A_missing_permission_is_told_in_one_way(string path)
    {
        using var reviewer = await PortalBrowser.SignInAsync(host, "rita.reviewer", "fr-FR");

        var refused = await reviewer.GetAsync(path);

        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldContain("Votre rôle ne permet pas cette action.");
    }

    private static IEnumerable<KeyValuePair<string, string>> TokenOf(PortalPage page) =>
        [new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!)];
}
