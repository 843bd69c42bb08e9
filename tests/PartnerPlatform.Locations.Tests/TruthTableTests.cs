using System.Net;

namespace PartnerPlatform.Locations.Tests;

/// <summary>The truth table of the country rule, row by row, through the page that a partner uses.</summary>
public sealed class TruthTableTests(TruthTableHost host) : IClassFixture<TruthTableHost>
{
    private readonly Guid _tenant = Guid.NewGuid();

    public static IEnumerable<TheoryDataRow<int, string, string, string, string>> CountryRows =>
    [
        new(1, "FR", "FR", "", ""),
        new(2, "FR", "GB", "MPN-001", ""),
        new(3, "GB", "UK", "", "ADR-002"),
        .. "RE GP MQ GF YT PM BL MF NC PF WF".Split(' ').Select(place => Linked(4, "FR", place)),
        Linked(5, "RE", "FR"),
        .. "PR VI".Split(' ').Select(place => Linked(6, "US", place)),
        .. "GU AS MP UM".Split(' ').Select(place => Linked(7, "US", place)),
        .. "JE GG IM GI".Split(' ').Select(place => Linked(8, "GB", place)),
        Linked(9, "CN", "HK"),
        Linked(9, "CN", "MO"),
        new(9, "CN", "TW", "MPN-001", ""),
        new(10, "HK", "MO", "MPN-001", ""),
        Linked(11, "FI", "AX"),
        new(12, "FR", "MC", "MPN-001", ""),
        Linked(13, "NO", "SJ"),
        new(13, "NO", "XJ", "MPN-001 MPN-012", "ADR-002"),
        new(14, "NL", "XS", "MPN-001 MPN-012", "ADR-002"),
        new(15, "XK", "RS", "MPN-001", ""),
        new(17, "fr", "FR", "", ""),
        new(17, " FR ", "FR", "", ""),
    ];

    [Theory]
    [MemberData(nameof(CountryRows))]
    public async Task Rows_1_to_17(int row, string tenant, string location, string rules, string notes)
    {
        using var operators = await host.SignInAsync();
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, tenant);
        var (mpnId, run) = await AddLocationAsync(operators, location);

        var answer = await AssociationPage.SubmitAsync(operators, accountId, mpnId);

        Expect(answer, rules, $"row {row}: {tenant} {location}");
        run.Notes.Where(note => note.Contains("country", StringComparison.Ordinal)).Select(note => note.Split(' ')[2])
            .ShouldBe(notes.Split(' ', StringSplitOptions.RemoveEmptyEntries), $"row {row}: {run.Report}");
    }

    [Fact]
    public async Task Row_16_a_tenant_without_a_country()
    {
        using var operators = await host.SignInAsync();
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, "FR");
        var (mpnId, _) = await AddLocationAsync(operators, "FR");

        // No page leaves a tenant without its country: this is data from elsewhere.
        await SiteDatabase.ExecuteAsync(
            host.DataFolder,
            $"""
            update Document set Content = json_set(Content, '$.PartnerAccountPart.Country', null)
            where Id = (select DocumentId from PartnerAccountIndex where AccountId = '{accountId}')
            """);
        var answer = await AssociationPage.SubmitAsync(operators, accountId, mpnId);

        Expect(answer, "MPN-009", "row 16");
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Row_18_a_code_that_is_gone_is_refused_where_it_comes_in()
    {
        using var operators = await host.SignInAsync();

        var tenant = await Imports.RunAsync(operators, "accounts", "name,tenantId,country", $"Old,{_tenant},AN");
        await TruthTableHost.CreateAccountAsync(operators, _tenant, "NL");
        var location = await Imports.RunAsync(
            operators, "locations", Imports.LocationColumns, Imports.Location(Imports.NewMpnId(), _tenant, "Willemstad", "AN"));

        tenant.Notes.ShouldContain("2 error ADR-001 country");
        location.Notes.ShouldBe(["2 error ADR-001 country"]);
    }

    [Theory]
    [InlineData(19, TruthTableHost.Government, "US", "US", "2026-11-22", "2026-11-22", "")]
    [InlineData(20, TruthTableHost.Government, "US", "CA", "2026-11-22", "2026-11-22", "MPN-011 MPN-001")]
    [InlineData(21, TruthTableHost.Germany, "DE", "DE", "2018-08-01", "2018-09-01", "CLD-001")]
    [InlineData(22, TruthTableHost.Germany, "DE", "DE", "2018-08-01", "2018-08-01", "")]
    [InlineData(23, TruthTableHost.Germany, "CH", "CH", "2018-08-01", "2018-08-01", "")]
    public async Task Rows_19_to_23(int row, string site, string tenant, string location, string enrolled, string date, string rules)
    {
        using var operators = await host.SignInAsync(site);
        operators.Now = enrolled;
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, tenant);
        var (mpnId, _) = await AddLocationAsync(operators, location);
        operators.Now = date;

        Expect(await AssociationPage.SubmitAsync(operators, accountId, mpnId), rules, $"row {row}");
    }

    [Fact]
    public async Task Row_24_a_global_id_is_refused()
    {
        using var operators = await host.SignInAsync();
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, "US");
        var global = Imports.NewMpnId();
        await Imports.RunAsync(
            operators, "locations", Imports.LocationColumns, Imports.Location(global, _tenant, "Headquarters", "US", type: "Global"));

        Expect(await AssociationPage.SubmitAsync(operators, accountId, global), "MPN-004", "row 24");
    }

    [Fact]
    public async Task Row_25_another_id_needs_an_update_which_supersedes_the_old_one()
    {
        using var operators = await host.SignInAsync();
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, "FR");
        var (first, _) = await AddLocationAsync(operators, "FR");
        var (second, _) = await AddLocationAsync(operators, "FR");

        Expect(await AssociationPage.SubmitAsync(operators, accountId, first), string.Empty, "first");
        var refused = await AssociationPage.SubmitAsync(operators, accountId, second);
        var updated = await AssociationPage.SubmitAsync(operators, accountId, second, isUpdate: true);

        Expect(refused, "MPN-006", "row 25");
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        Expect(updated, string.Empty, "row 25, update");
        (await SiteDatabase.QueryAsync(host.DataFolder, $"select MpnId, State from MpnAssociationIndex where TenantId = '{_tenant}' order by RequestedUtc"))
            .ShouldBe([$"{first} Superseded", $"{second} Active"]);
    }

    [Fact]
    public async Task Row_26_a_location_of_another_tenant_is_refused()
    {
        using var operators = await host.SignInAsync();
        var other = Guid.NewGuid();
        var otherId = await TruthTableHost.CreateAccountAsync(operators, other, "FR");
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, "FR");
        var mpnId = Imports.NewMpnId();
        await Imports.RunAsync(
            operators, "locations", Imports.LocationColumns, Imports.Location(mpnId, other, "Paris", associated: "true"));

        // A location stays with its account: this one was moved elsewhere, with its association left behind.
        await SiteDatabase.ExecuteAsync(
            host.DataFolder, $"update PartnerLocationIndex set AccountId = '{accountId}' where AccountId = '{otherId}' and MpnId = '{mpnId}'");
        var answer = await AssociationPage.SubmitAsync(operators, accountId, mpnId);

        Expect(answer, "MPN-005", "row 26");
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Row_27_foreign_and_unknown_ids_cannot_be_told_apart()
    {
        using var operators = await host.SignInAsync();
        var other = Guid.NewGuid();
        await TruthTableHost.CreateAccountAsync(operators, other, "GB");
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, "FR");
        var (foreignId, unknownId) = (Imports.NewMpnId(), Imports.NewMpnId());
        await Imports.RunAsync(
            operators, "locations", Imports.LocationColumns, Imports.Location(foreignId, other, "Leeds", "GB", status: "Suspended"));

        var foreign = await AssociationPage.SubmitAsync(operators, accountId, foreignId);
        var unknown = await AssociationPage.SubmitAsync(operators, accountId, unknownId);

        Expect(foreign, "MPN-008", "row 27");
        foreign.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Html.Replace(unknownId, foreignId, StringComparison.Ordinal).ShouldBe(foreign.Html);
    }

    [Fact]
    public async Task Row_28_the_form_of_ids()
    {
        using var operators = await host.SignInAsync();
        var accountId = await TruthTableHost.CreateAccountAsync(operators, _tenant, "FR");
        await Imports.RunAsync(operators, "locations", Imports.LocationColumns, Imports.Location("1234567", _tenant, "Paris"));

        foreach (var (text, rule) in new[]
        {
            ("MPN1234567", "MPN-002"), ("0123", "MPN-002"), ("", "GEN-001"), ("12345678901", "MPN-002"), ("١٢٣", "MPN-002"), ("12 345 67", ""),
        })
        {
            Expect(await AssociationPage.SubmitAsync(operators, accountId, text), rule, $"row 28: {text}");
        }
    }

    [Fact]
    public async Task Three_clouds_in_one_host_never_give_the_same_id()
    {
        var given = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            given.AddRange(await Task.WhenAll(
                ApproveAsync(TruthTableHost.Global, "FR"), ApproveAsync(TruthTableHost.Government, "US"), ApproveAsync(TruthTableHost.Germany, "DE")));
        }

        given.ShouldAllBe(id => id.Length > 0);
        given.Distinct().Count().ShouldBe(given.Count);
    }

    private async Task<string> ApproveAsync(string site, string country)
    {
        using var operators = await host.SignInAsync(site);
        operators.Now = site == TruthTableHost.Germany ? "2018-08-01" : null;
        var accountId = await TruthTableHost.CreateAccountAsync(operators, Guid.NewGuid(), country);
        var page = await operators.GetAsync($"{LocationClient.ListPath}/add?accountId={accountId}");
        var fields = LocationClient.Fields(LocationClient.NewName());
        fields["Form.Submit"] = "true";
        var added = await operators.SubmitAsync(page, fields, "Form.Name");
        added.Status.ShouldBe(HttpStatusCode.Found, added.Text);
        var locationId = System.Text.RegularExpressions.Regex.Match(added.Location!, "/locations/([a-z0-9]{26})").Groups[1].Value;
        var approved = await LocationClient.DecideAsync(operators, locationId, "Approve");
        approved.Status.ShouldBe(HttpStatusCode.Found, approved.Text);
        var shown = await operators.GetAsync($"{LocationClient.ListPath}/{locationId}?accountId={accountId}");
        return System.Text.RegularExpressions.Regex.Match(shown.Html, "<dt>MPN ID</dt>\\s*<dd>\\s*(\\d+)").Groups[1].Value;
    }

    private static TheoryDataRow<int, string, string, string, string> Linked(int row, string tenant, string location) =>
        new(row, tenant, location, "MPN-001 MPN-012", "");

    private static void Expect(PortalPage answer, string rules, string row)
    {
        AssociationPage.RulesOf(answer).ShouldBe(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), $"{row}: {answer.Html}");
        (answer.Status == HttpStatusCode.OK).ShouldBe(rules.Length == 0, row);
    }

    private async Task<(string MpnId, ImportRun Run)> AddLocationAsync(PortalBrowser operators, string country)
    {
        var mpnId = Imports.NewMpnId();
        var run = await Imports.RunAsync(
            operators, "locations", "mpnId,tenantId,name,country", $"{mpnId},{_tenant},Location {mpnId},{country}");
        run.Created.ShouldBe(1, run.Report);
        return (mpnId, run);
    }
}
