using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Locations.Tests;

public sealed class LocationImportTests(LocationsHost host)
{
    private readonly Guid _tenant = Guid.NewGuid();

    [Fact]
    public async Task A_dry_run_checks_every_row_and_saves_nothing()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var id = Imports.NewMpnId();
        var csv = Imports.LocationColumns + "\n"
            + Imports.Location(id, _tenant, "Paris", associated: "true") + "\n"
            + Imports.Location("12x", _tenant, "Lyon") + "\n";

        var run = await Imports.RunAsync(operators, "locations", "directory.csv", csv, dryRun: true);

        run.State.ShouldBe("Completed");
        run.Created.ShouldBe(1);
        run.Notes.ShouldBe(["3 error MPN-002 mpnId"]);
        (await LocationsAsync()).ShouldBeEmpty();
        (await AuditsAsync(run)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_twice_in_a_file_is_refused_the_second_time_however_far_away(bool dryRun)
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var first = Imports.NewMpnId();
        string[] rows =
        [
            Imports.Location(first, _tenant, "Paris"),
            .. Enumerable.Range(0, 60).Select(i => Imports.Location(Imports.NewMpnId(), _tenant, $"Branch {i}")),
            Imports.Location(first, _tenant, "Paris again"),
            Imports.Location(Imports.NewMpnId(), _tenant, "PARIS"),
        ];

        var run = await Imports.RunAsync(
            operators, "locations", "directory.csv", Imports.LocationColumns + "\n" + string.Join('\n', rows) + "\n", dryRun);

        run.Created.ShouldBe(61, run.Report);
        run.Notes.ShouldBe(["63 error IMP-007 mpnId", "64 error IMP-007 name"]);
    }

    [Fact]
    public async Task Rows_create_locations_and_change_them()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var (first, second, third) = (Imports.NewMpnId(), Imports.NewMpnId(), Imports.NewMpnId());

        var created = await ImportAsync(
            operators,
            Imports.Location(first, _tenant, "Paris"),
            Imports.Location(second, _tenant, "Leeds", "UK", "Leeds", "LS1 4AP", status: "suspended"),
            Imports.Location(third, _tenant, "Lyon", status: "Draft"));
        var changed = await ImportAsync(
            operators,
            Imports.Location(first, _tenant, "Paris Centre", status: "Suspended"),
            Imports.Location(second, _tenant, "Leeds", "GB", "Leeds", "LS1 4AP"));

        created.Created.ShouldBe(3);
        created.Notes.ShouldBe(["3 warning ADR-002 country"]);
        changed.Updated.ShouldBe(2, changed.Report);
        changed.Notes.ShouldBeEmpty();
        (await LocationsAsync()).ShouldBe([$"{first} FR Suspended Paris Centre", $"{second} GB Suspended Leeds", $"{third} FR Draft Lyon"]);
        (await AuditsAsync(created)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_incomplete_address_is_a_warning()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var id = Imports.NewMpnId();

        var run = await Imports.RunAsync(operators, "locations", "mpnId,tenantId,name,country", $"{id},{_tenant},Old,FR");

        run.Created.ShouldBe(1, run.Report);
        run.Warnings.ShouldBe(1);
        run.Notes.ShouldContain("2 warning ADR-004 addressLine1");
        run.Notes.ShouldAllBe(note => note.StartsWith("2 warning", StringComparison.Ordinal));
        run.Report.ShouldContain("Saisissez l’adresse");
        run.Report.ShouldContain("Enter the street address");
        (await LocationsAsync()).ShouldBe([$"{id} FR Active Old"]);
    }

    [Fact]
    public async Task Each_mistake_is_reported_with_its_row()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var unknown = Guid.NewGuid();
        var id = Imports.NewMpnId();

        var run = await ImportAsync(
            operators,
            Imports.Location(id, _tenant, "Paris"),
            Imports.Location("0123", _tenant, "A"),
            Imports.Location("", _tenant, "B"),
            Imports.Location(Imports.NewMpnId(), unknown, "C"),
            Imports.Location(Imports.NewMpnId(), _tenant, "D", "AN"),
            Imports.Location(Imports.NewMpnId(), _tenant, "E", "KP"),
            Imports.Location(Imports.NewMpnId(), _tenant, ""),
            Imports.Location(Imports.NewMpnId(), _tenant, new string('F', 101)),
            Imports.Location(Imports.NewMpnId(), _tenant, "paris"),
            Imports.Location(Imports.NewMpnId(), _tenant, "G", status: "Deleted"),
            Imports.Location(Imports.NewMpnId(), _tenant, "H", type: "Branch"),
            Imports.Location("4391508", _tenant, "I"),
            Imports.Location("4391507", _tenant, "J"));

        run.Created.ShouldBe(1, run.Report);
        run.Failed.ShouldBe(12);
        run.Notes.ShouldBe(
        [
            "3 error MPN-002 mpnId", "4 error GEN-001 mpnId", "5 error IMP-002 tenantId", "6 error ADR-001 country",
            "7 error ADR-003 country", "8 error GEN-001 name", "9 error GEN-002 name", "10 error IMP-007 name",
            "11 error IMP-003 status", "12 error IMP-003 accountType", "13 error MPN-008 mpnId", "14 error MPN-008 mpnId",
        ]);
    }

    [Fact]
    public async Task The_report_speaks_of_the_file_and_of_all_accounts()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        await Imports.AccountAsync(operators, _tenant, "FR");

        var run = await Imports.RunAsync(
            operators,
            "locations",
            "mpnId,tenantId,name,country,email",
            $"4391507,{_tenant},Taken,FR,",
            $"{Imports.NewMpnId()},{_tenant},Paris,FR,nobody");

        run.Notes.ShouldContain("2 error MPN-008 mpnId");
        run.Notes.ShouldContain("3 warning SUP-001 email");
        run.Report.ShouldContain("Un autre compte ou un emplacement possède déjà l’ID MPN 4391507.");
        run.Report.ShouldContain("Saisissez une adresse e-mail valide.");
        run.Report.ShouldNotContain("assistance");
    }

    [Fact]
    public async Task Cells_with_characters_that_are_none_are_mistakes_of_their_rows()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var (first, last) = (Imports.NewMpnId(), Imports.NewMpnId());

        var run = await ImportAsync(
            operators,
            Imports.Location(first, _tenant, "Paris"),
            Imports.Location(Imports.NewMpnId(), _tenant, "Paris\ufffe"),
            Imports.Location(Imports.NewMpnId(), _tenant, "Lyon", city: "Ly\ufffeon"),
            Imports.Location(Imports.NewMpnId(), _tenant, "Nice\0"),
            Imports.Location(last, _tenant, "Lille"));

        run.State.ShouldBe("Completed");
        run.Notes.ShouldBe(["3 error GEN-003 name", "4 error GEN-003 city", "5 error GEN-003 name"]);
        (await LocationsAsync()).ShouldBe([$"{first} FR Active Paris", $"{last} FR Active Lille"]);
    }

    [Fact]
    public async Task A_row_finds_its_account_in_each_way()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var accountId = await Imports.AccountAsync(operators, _tenant, "FR");
        var (global, first, second) = (Imports.NewMpnId(), Imports.NewMpnId(), Imports.NewMpnId());

        var run = await Imports.RunAsync(
            operators,
            "locations",
            "mpnId,accountType,tenantId,accountId,globalMpnId,name,country",
            $"{global},Global,{_tenant},,,Headquarters,FR",
            $"{first},Location,,{accountId},,One,FR",
            $"{second},,,,{global},Two,FR",
            $"{Imports.NewMpnId()},,,,,Three,FR");

        run.Created.ShouldBe(2, run.Report);
        run.Updated.ShouldBe(1);
        run.Notes.ShouldContain("5 error IMP-001 tenantId");
        (await LocationsAsync()).ShouldBe([$"{first} FR Active One", $"{second} FR Active Two"]);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_found_through_a_headquarters_of_the_same_step()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var global = Imports.NewMpnId();
        await ImportAsync(operators, Imports.Location(Imports.NewMpnId(), _tenant, "Paris"));

        var run = await Imports.RunAsync(
            operators,
            "locations",
            "mpnId,accountType,tenantId,globalMpnId,name,country",
            $"{global},Global,{_tenant},,Headquarters,FR",
            $"{Imports.NewMpnId()},,,{global},paris,FR");

        run.State.ShouldBe("Completed", run.Report);
        run.Notes.ShouldContain("3 error IMP-004 name");
    }

    [Fact]
    public async Task A_headquarters_gets_its_id_once()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var accountId = await Imports.AccountAsync(operators, _tenant, "FR");
        var (global, other, taken) = (Imports.NewMpnId(), Imports.NewMpnId(), Imports.NewMpnId());

        await ImportAsync(operators, Imports.Location(taken, _tenant, "Paris"));
        var run = await ImportAsync(
            operators,
            Imports.Location(taken, _tenant, "HQ", type: "Global"),
            Imports.Location("4391507", _tenant, "HQ", type: "Global"),
            Imports.Location(global, _tenant, "HQ", type: "global"),
            Imports.Location(other, _tenant, "HQ", type: "Global"));
        var again = await ImportAsync(operators, Imports.Location(global, _tenant, "HQ", type: "Global"));
        var location = await ImportAsync(operators, Imports.Location(global, _tenant, "Lyon"));
        var edit = await operators.GetAsync($"/Admin/Partners/Edit/{accountId}");

        run.Updated.ShouldBe(1, run.Report);
        run.Notes.ShouldBe(["2 error MPN-008 mpnId", "3 error MPN-008 mpnId", "5 error IMP-006 mpnId"]);
        again.Updated.ShouldBe(1, again.Report);
        location.Notes.ShouldBe(["2 error MPN-004 mpnId"]);
        edit.ValueOf("PartnerAccountPart.MpnId").ShouldBe(global);
    }

    [Fact]
    public async Task An_association_is_taken_over_where_the_rules_allow_it()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var (paris, leeds, lyon, draft) = (Imports.NewMpnId(), Imports.NewMpnId(), Imports.NewMpnId(), Imports.NewMpnId());

        var first = await ImportAsync(
            operators,
            Imports.Location(leeds, _tenant, "Leeds", "GB", "Leeds", "LS1 4AP", associated: "true"),
            Imports.Location(draft, _tenant, "Nice", status: "Draft", associated: "TRUE"),
            Imports.Location(paris, _tenant, "Paris", associated: "true"),
            Imports.Location(lyon, _tenant, "Lyon", associated: "true"));
        var second = await ImportAsync(operators, Imports.Location(paris, _tenant, "Paris", associated: "true"));

        first.Created.ShouldBe(4, first.Report);
        first.Notes.ShouldBe(["2 warning MPN-001 mpnId", "3 warning MPN-007 mpnId", "5 warning MPN-006 mpnId"]);
        second.Notes.ShouldBeEmpty();
        (await SiteDatabase.QueryAsync(host.DataFolder, $"select MpnId, State from MpnAssociationIndex where TenantId = '{_tenant}'"))
            .ShouldBe([$"{paris} Active"]);
    }

    [Fact]
    public async Task A_changed_country_puts_an_association_under_review()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var id = Imports.NewMpnId();

        await ImportAsync(operators, Imports.Location(id, _tenant, "Paris", associated: "true"));
        await ImportAsync(operators, Imports.Location(id, _tenant, "Paris", "GB", "Leeds", "LS1 4AP"));

        (await SiteDatabase.QueryAsync(host.DataFolder, $"select MpnId, State from MpnAssociationIndex where TenantId = '{_tenant}'"))
            .ShouldBe([$"{id} NeedsReview"]);
    }

    [Fact]
    public async Task A_json_directory_is_imported()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var id = Imports.NewMpnId();

        var run = await Imports.RunAsync(
            operators, "locations", "annuaire.json", $$"""[{ "mpnId": {{id}}, "tenantId": "{{_tenant}}", "name": "Nantes", "country": "FR", "associated": true }]""", dryRun: false);

        run.Created.ShouldBe(1, run.Report);
        (await LocationsAsync()).ShouldBe([$"{id} FR Active Nantes"]);
    }

    [Fact]
    public async Task The_audit_trail_shows_an_import()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");
        await Imports.AccountAsync(operators, _tenant, "FR");
        var name = $"directory-{_tenant:N}.csv";
        var csv = Imports.LocationColumns + "\n" + Imports.Location(Imports.NewMpnId(), _tenant, "Paris") + "\n" + Imports.Location("12x", _tenant, "Lyon") + "\n";
        var run = await Imports.RunAsync(operators, "locations", name, csv, dryRun: false);

        var all = await auditor.GetAsync("/Admin/AuditTrail");
        var list = await auditor.GetAsync($"/Admin/AuditTrail/{run.Id}");
        var details = await auditor.GetAsync(Regex.Match(list.Html, "/Admin/AuditTrail/Display/[a-z0-9]+").Value);

        all.Status.ShouldBe(HttpStatusCode.OK, all.Text);
        list.Status.ShouldBe(HttpStatusCode.OK, list.Text);
        list.Text.ShouldContain(name);
        details.Status.ShouldBe(HttpStatusCode.OK, details.Text);
        details.Text.ShouldContain($"File {name} Rows 2 New 1 Changed 0 Rows with errors 1");
        details.Html.ShouldContain($"/Admin/PartnerImports/Show/{run.Id}");
    }

    [Fact]
    public async Task The_page_offers_what_a_person_may_import()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");
        using var auditor = await PortalBrowser.SignInAsync(host, "audrey.auditor");

        var page = await operators.GetAsync("/Admin/PartnerImports?kind=locations");
        var template = await operators.GetAsync("/Admin/PartnerImports/Template?kind=locations");
        var unknown = await operators.GetAsync("/Admin/PartnerImports/Template?kind=moons");
        var refused = await auditor.GetAsync("/Admin/PartnerImports/Template?kind=locations");

        page.ValueOf("kind").ShouldBe("locations");
        page.Text.ShouldContain("Annuaire MPN");
        template.ContentType.ShouldBe("text/csv");
        template.Html.ShouldStartWith("mpnId,name,country,accountType,tenantId");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        refused.Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Found);
    }

    private static Task<ImportRun> ImportAsync(PortalBrowser browser, params string[] rows) =>
        Imports.RunAsync(browser, "locations", Imports.LocationColumns, rows);

    private Task<IReadOnlyList<string>> LocationsAsync() => SiteDatabase.QueryAsync(
        host.DataFolder,
        $"""
        select l.MpnId, l.Country, l.Status, l.Name from PartnerLocationIndex l
        join PartnerAccountIndex a on a.AccountId = l.AccountId where a.TenantId = '{_tenant}' order by l.MpnId
        """);

    private Task<IReadOnlyList<string>> AuditsAsync(ImportRun run) => SiteDatabase.QueryAsync(
        host.DataFolder, $"select Name from Audit_AuditTrailEventIndex where CorrelationId = '{run.Id}'");
}
