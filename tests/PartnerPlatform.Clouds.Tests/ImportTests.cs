using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerPlatform.Clouds.Tests;

public sealed class ImportTests(CloudHost host)
{
    [Fact]
    public async Task Rows_that_the_cloud_does_not_take_are_reported()
    {
        using var operators = await host.SignInAsync(CloudHost.Government);
        var taken = Guid.NewGuid();

        var (status, report) = await ImportAsync(
            operators,
            Row(taken, "US", "WA", "98101", "usgov"),
            Row(Guid.NewGuid(), "FR", "", "75007", ""),
            Row(Guid.NewGuid(), "US", "WA", "98101", "global"));

        status.GetProperty("created").GetInt32().ShouldBe(1, report);
        status.GetProperty("failed").GetInt32().ShouldBe(2, report);
        report.ShouldContain("CLD-002");
        report.ShouldContain("CLD-003");
        var stored = await host.ReadAccountAsync("Government", taken);
        stored!["PartnerAccountPart"]!["CloudCode"]!.GetValue<string>().ShouldBe("usgov");
    }

    [Fact]
    public async Task Nobody_is_imported_into_a_retired_cloud()
    {
        using var operators = await host.SignInAsync(CloudHost.Germany);

        var (status, report) = await ImportAsync(operators, Row(Guid.NewGuid(), "DE", "", "10117", "germany"));

        status.GetProperty("failed").GetInt32().ShouldBe(1, report);
        report.ShouldContain("CLD-001");
    }

    private static string Row(Guid tenantId, string country, string state, string postalCode, string cloud) =>
        $"Import {tenantId:N},{tenantId},{country},1 Main Street,Springfield,{state},{postalCode},{cloud}";

    private static async Task<(JsonElement Status, string Report)> ImportAsync(PortalBrowser browser, params string[] rows)
    {
        var csv = "name,tenantId,country,addressLine1,city,state,postalCode,cloudCode\n" + string.Join('\n', rows) + "\n";
        var page = await browser.GetAsync("/Admin/PartnerImports");
        var answer = await browser.UploadAsync(page, "multipart/form-data", "partners.csv", Encoding.UTF8.GetBytes(csv), dryRun: false);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);

        var status = await Patience.ReadAsync(
            async () => (await browser.GetAsync(answer.Location!, "application/json")).Json,
            read => read.GetProperty("state").GetString() is not ("Queued" or "Running"));
        var report = await browser.GetAsync($"/Admin/PartnerImports/Report/{status.GetProperty("importId").GetString()}");
        return (status, report.Html);
    }
}
