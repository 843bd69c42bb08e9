using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Modules.Tests;

public sealed class ImportTests(PortalHost host)
{
    [Fact]
    public async Task A_dry_run_checks_every_row_and_saves_nothing()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var key = Key();
        var csv = Csv(
            $"Good {key},{Guid.NewGuid()},FR,10 rue du Bac,Paris,75007,,",
            $"Bad {key},no-guid,FR,10 rue du Bac,Paris,7500,,");

        var status = await RunAsync(operators, "partners.csv", csv, dryRun: true);

        status.GetProperty("state").GetString().ShouldBe("Completed");
        status.GetProperty("created").GetInt32().ShouldBe(1);
        status.GetProperty("failed").GetInt32().ShouldBe(1);
        (await operators.GetAsync($"/Admin/Partners?q={key}")).Text.ShouldContain("No account matches.");
    }

    [Fact]
    public async Task An_import_creates_and_updates_accounts_and_reports_each_mistake()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        var key = Key();
        var tenant = Guid.NewGuid();
        var csv = Csv(
            $"Première {key},{tenant},FR,10 rue du Bac,Paris,75007,,",
            $"Deuxième {key},{Guid.NewGuid()},GB,1 High Street,Leeds,LS1 4AP,,",
            $"Troisième {key},{Guid.NewGuid()},US,1 Main Street,Seattle,98101,,",
            $"Quatrième {key},{Guid.NewGuid()},FR,10 rue du Bac,Saint-Denis,97400,,",
            $"Première bis {key},{tenant},FR,11 rue du Bac,Paris,75007,,",
            $"Sixième {key},{Guid.NewGuid()},FR,10 rue du Bac,Paris,75007,aide@{key}.example,01 99 00 12 34");

        var status = await RunAsync(operators, "partenaires.csv", csv, dryRun: false);
        var report = await operators.GetAsync($"/Admin/PartnerImports/Report/{status.GetProperty("importId").GetString()}");
        var list = await operators.GetAsync($"/Admin/Partners?q={key}");

        status.GetProperty("totalRows").GetInt32().ShouldBe(6);
        status.GetProperty("created").GetInt32().ShouldBe(2);
        status.GetProperty("updated").GetInt32().ShouldBe(1);
        status.GetProperty("failed").GetInt32().ShouldBe(3);
        list.Text.ShouldContain($"Première bis {key}");
        list.Text.ShouldContain($"Deuxième {key}");
        list.Text.ShouldContain("2 comptes");
        report.ContentType.ShouldBe("text/csv");
        report.Html.ShouldContain("SUP-003");
        report.Html.ShouldContain("ADR-006");
        report.Html.ShouldContain("ADR-015");
        report.Html.ShouldContain("Saisissez l’adresse de votre site d’assistance");
    }

    [Fact]
    public async Task A_json_file_is_imported_with_support_details()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var key = Key();
        var json = $$"""
            [{ "name": "Json {{key}} SARL", "tenantId": "{{Guid.NewGuid()}}", "country": "FR", "mpnId": {{Random.Shared.Next(100_000_000, 999_999_999)}},
               "domain": "{{key}}.example", "addressLine1": "10 rue du Bac", "city": "Paris", "postalCode": "75007", "culture": "fr-FR",
               "supportWebsite": "support.{{key}}.example", "supportEmail": "aide@{{key}}.example", "supportTelephone": "04 65 71 12 34" }]
            """;

        var status = await RunAsync(operators, "partners.json", Encoding.UTF8.GetBytes(json), dryRun: false);
        using var customer = new PortalBrowser(host);
        var found = await customer.GetAsync($"/support-redirect?domain={key}.example", "application/json");

        status.GetProperty("created").GetInt32().ShouldBe(1, status.ToString());
        found.Json.GetProperty("website").GetString().ShouldBe($"https://support.{key}.example/");
    }

    [Fact]
    public async Task A_running_import_is_cancelled()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var key = Key();
        var csv = Csv([.. Enumerable.Range(0, 3000).Select(i => $"Many {key} {i},{Guid.NewGuid()},FR,10 rue du Bac,Paris,75007,,")]);
        var started = await StartAsync(operators, "many.csv", csv, dryRun: false);
        var page = await operators.GetAsync(started);

        var answer = await operators.SubmitAsync(page, [], "/Cancel");
        var status = await WaitAsync(operators, started);

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        status.GetProperty("state").GetString().ShouldBe("Cancelled");
        status.GetProperty("processedRows").GetInt32().ShouldBeLessThan(3000);
    }

    [Fact]
    public async Task An_import_overwrites_nothing_that_people_save_meanwhile()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var partner = await SeededPartner.CreateAsync(host, "DE");
        using var admin = await partner.SignInAsync();
        using var ended = new CancellationTokenSource();
        var edits = EditAsync(admin, $"t{partner.TenantId[..8]}.example", ended.Token);

        for (var i = 0; i < 25; i++)
        {
            var status = await RunAsync(
                operators, "again.csv", Csv($"{partner.Name} {i},{partner.TenantId},DE,Unter den Linden {i},Berlin,10117,,"), dryRun: false);
            status.GetProperty("state").GetString().ShouldBe("Completed");
            status.GetProperty("updated").GetInt32().ShouldBe(1, status.ToString());
        }

        await ended.CancelAsync();
        (await edits).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_import_that_fails_keeps_what_it_took_and_is_in_the_audit_trail()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var account = await TestAccounts.CreateAsync(operators);
        var firstId = Random.Shared.NextInt64(6_000_000_000, 9_000_000_000);
        var rows = Enumerable.Range(0, 40).Select(i => $"{firstId + i},{account.Id},Place {firstId + i},DE");
        await SiteDatabase.ExecuteAsync(
            host.DataFolder,
            $"""
            create trigger Refuse{firstId} before insert on Document
            when new.Type like '%ContentItem,%' and new.Content like '%Place {firstId + 30}%'
            begin select raise(abort, 'refused by the test'); end
            """);

        var started = await StartAsync(
            operators, "directory.csv", Encoding.UTF8.GetBytes("mpnId,accountId,name,country\n" + string.Join('\n', rows) + "\n"), dryRun: false, "locations");
        var status = await WaitAsync(operators, started);
        var audits = await WaitForAuditsAsync(status.GetProperty("importId").GetString()!);
        await SiteDatabase.ExecuteAsync(host.DataFolder, $"drop trigger Refuse{firstId}");

        status.GetProperty("state").GetString().ShouldBe("Failed", status.ToString());
        status.GetProperty("created").GetInt32().ShouldBe(25);
        audits.ShouldBe(["DirectoryImported"]);
    }

    [Theory]
    [InlineData("broken.json", "[{\"name\": ", "ACC-003")]
    [InlineData("object.json", "{\"name\": \"x\"}", "ACC-003")]
    [InlineData("empty.json", "[]", "ACC-006")]
    [InlineData("columns.csv", "foo,bar\n1,2\n", "ACC-005")]
    [InlineData("empty.csv", "", "ACC-006")]
    [InlineData("picture.png", "x", "ACC-002")]
    public async Task A_file_that_cannot_be_read_is_refused(string fileName, string content, string ruleId)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync("/Admin/PartnerImports");

        var answer = await operators.UploadAsync(page, "multipart/form-data", fileName, Encoding.UTF8.GetBytes(content), dryRun: true);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.RuleIds.ShouldBe([ruleId]);
        (await operators.GetAsync("/Admin/PartnerImports")).Text.ShouldNotContain(fileName);
    }

    [Theory]
    [InlineData("""{ "name": "x", "name": "y" }""")]
    [InlineData("""{ "name": "x", "Name ": "y" }""")]
    [InlineData("""{ "name": "\ud83c" }""")]
    [InlineData("""{ "name": ["x", "\udfe2"] }""")]
    [InlineData("""{ "\ud83c": "x" }""")]
    public async Task A_row_of_JSON_that_cannot_be_read_is_named(string row)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var page = await operators.GetAsync("/Admin/PartnerImports");
        var content = $$"""[{ "name": "Good", "tenantId": "{{Guid.NewGuid()}}", "country": "FR" }, {{row}}]""";

        var answer = await operators.UploadAsync(page, "multipart/form-data", "rows.json", Encoding.UTF8.GetBytes(content), dryRun: true);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest, answer.Text);
        answer.RuleIds.ShouldBe(["ACC-003"]);
        answer.Text.ShouldContain("see line 2");
    }

    [Theory]
    [InlineData("Closd")]
    [InlineData("9")]
    public async Task A_status_that_is_none_is_refused(string word)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var csv = $"name,tenantId,country,addressLine1,city,postalCode,status\nA,{Guid.NewGuid()},FR,10 rue du Bac,Paris,75007,{word}\n";

        var status = await RunAsync(operators, "status.csv", Encoding.UTF8.GetBytes(csv), dryRun: false);
        var report = await operators.GetAsync($"/Admin/PartnerImports/Report/{status.GetProperty("importId").GetString()}");

        status.GetProperty("failed").GetInt32().ShouldBe(1, status.ToString());
        report.Html.ShouldContain($"IMP-003,status,“{word}” isn’t a value of this column.,«\u00a0{word}\u00a0» n’est pas une valeur de cette colonne.");
    }

    [Fact]
    public async Task A_status_is_imported()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var tenantId = Guid.NewGuid();
        var csv = $"name,tenantId,country,addressLine1,city,postalCode,status\nA,{tenantId},FR,10 rue du Bac,Paris,75007,closed\n";

        await RunAsync(operators, "status.csv", Encoding.UTF8.GetBytes(csv), dryRun: false);

        (await operators.GetAsync($"/Admin/Partners?q={tenantId}&status=Closed")).Text.ShouldContain("1 account");
    }

    private static string Key() => $"k{Guid.NewGuid():N}"[..12];

    private static byte[] Csv(params string[] rows) => Encoding.UTF8.GetBytes(
        "name,tenantId,country,addressLine1,city,postalCode,supportEmail,supportTelephone\n" + string.Join('\n', rows) + "\n");

    private static async Task<System.Text.Json.JsonElement> RunAsync(PortalBrowser browser, string fileName, byte[] content, bool dryRun) =>
        await WaitAsync(browser, await StartAsync(browser, fileName, content, dryRun));

    private static async Task<string> StartAsync(
        PortalBrowser browser, string fileName, byte[] content, bool dryRun, string kind = "accounts")
    {
        var page = await browser.GetAsync($"/Admin/PartnerImports?kind={kind}");
        var answer = await browser.UploadAsync(page, "multipart/form-data", fileName, content, dryRun);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        Regex.IsMatch(answer.Location!, "/Admin/PartnerImports/Show/[a-z0-9]{26}").ShouldBeTrue(answer.Location);
        return answer.Location!;
    }

    private static Task<System.Text.Json.JsonElement> WaitAsync(PortalBrowser browser, string path) => Patience.ReadAsync(
        async () => (await browser.GetAsync(path, "application/json")).Json,
        read => read.GetProperty("state").GetString() is not ("Queued" or "Running"));

    /// <summary>Saves another e-mail address again and again, and looks each time whether the last one is still there.</summary>
    private static async Task<int> EditAsync(PortalBrowser browser, string domain, CancellationToken ended)
    {
        const string path = "/settings/organization-profile";
        const string field = "Form.Email";
        var last = string.Empty;
        var count = 0;
        while (!ended.IsCancellationRequested)
        {
            var page = await browser.GetAsync(path);
            page.ValueOf(field).ShouldBe(last);
            var next = $"office{count}@{domain}";
            var saved = await browser.SubmitAsync(page, new() { [field] = next, ["Form.DefaultAddress.PostalCode"] = "10117" }, field);
            if (saved.Status == HttpStatusCode.Found)
            {
                last = next;
                count++;
            }
            else
            {
                saved.RuleIds.ShouldBe(["GEN-004"], saved.Text);
            }
        }

        return count;
    }

    private Task<IReadOnlyList<string>> WaitForAuditsAsync(string importId) => Patience.ReadAsync(
        () => SiteDatabase.QueryAsync(host.DataFolder, $"select Name from Audit_AuditTrailEventIndex where CorrelationId = '{importId}'"),
        names => names.Count > 0);
}
