using System.Net;
using System.Text;
using System.Text.Json;

namespace PartnerPlatform.Locations.Tests;

/// <summary>Sends files to the imports page and waits for what comes of them.</summary>
internal static class Imports
{
    public const string AccountColumns = "name,tenantId,country,domain,addressLine1,city,postalCode,state";
    public const string LocationColumns =
        "mpnId,accountType,tenantId,name,addressLine1,city,postalCode,state,country,firstName,lastName,email,phoneNumber,status,associated";

    private static long _lastId = Random.Shared.NextInt64(1_000_000_000, 5_000_000_000);

    /// <summary>An MPN ID that nobody has.</summary>
    public static string NewMpnId() => Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static Task<ImportRun> RunAsync(PortalBrowser browser, string kind, string columns, params string[] rows) =>
        RunAsync(browser, kind, $"{kind}.csv", columns + "\n" + string.Join('\n', rows) + "\n", dryRun: false);

    public static async Task<ImportRun> RunAsync(PortalBrowser browser, string kind, string fileName, string content, bool dryRun)
    {
        var path = await StartAsync(browser, kind, fileName, content, dryRun);
        return await WaitAsync(browser, path);
    }

    public static async Task<string> StartAsync(PortalBrowser browser, string kind, string fileName, string content, bool dryRun)
    {
        var page = await browser.GetAsync($"/Admin/PartnerImports?kind={kind}");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        var answer = await browser.UploadAsync(page, "multipart/form-data", fileName, Encoding.UTF8.GetBytes(content), dryRun);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return answer.Location!;
    }

    public static async Task<ImportRun> WaitAsync(PortalBrowser browser, string path)
    {
        var status = await Patience.ReadAsync(
            async () => (await browser.GetAsync(path, "application/json")).Json,
            read => read.GetProperty("state").GetString() is not ("Queued" or "Running"));
        var report = await browser.GetAsync($"/Admin/PartnerImports/Report/{status.GetProperty("importId").GetString()}");
        return new ImportRun(status, report.Html);
    }

    /// <summary>Imports a partner account, and returns its ID.</summary>
    public static async Task<string> AccountAsync(
        PortalBrowser operators, Guid tenantId, string country, string city = "Paris", string postalCode = "75007", string state = "")
    {
        var run = await RunAsync(
            operators,
            "accounts",
            AccountColumns,
            $"Account {tenantId:N},{tenantId},{country},t{tenantId:N}.example,1 Main Street,{city},{postalCode},{state}");
        run.Created.ShouldBe(1, run.Report);
        var list = await operators.GetAsync($"/Admin/Partners?q={tenantId}");
        return System.Text.RegularExpressions.Regex.Match(list.Html, "/Admin/Partners/Edit/([a-z0-9]{26})").Groups[1].Value;
    }

    /// <summary>A complete row of a location.</summary>
    public static string Location(
        string mpnId, Guid tenantId, string name, string country = "FR", string city = "Paris", string postalCode = "75007",
        string state = "", string status = "", string associated = "", string type = "") =>
        $"{mpnId},{type},{tenantId},{name},1 Main Street,{city},{postalCode},{state},{country},Ada,Martin,ada.martin@partner.example,,{status},{associated}";
}
