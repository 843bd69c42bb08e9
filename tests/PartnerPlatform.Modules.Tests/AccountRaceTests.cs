using System.Net;
using System.Text;

namespace PartnerPlatform.Modules.Tests;

/// <summary>Forms and imports at the same moment: the database lets one account have a tenant, an MPN ID and a public name.</summary>
public abstract class AccountRaceTests(IPortal host)
{
    private const int Requests = 6;
    private const int Rounds = 4;

    [Fact]
    public async Task A_form_that_is_sent_several_times_creates_one_account()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        for (var round = 0; round < Rounds; round++)
        {
            var tenantId = Guid.NewGuid().ToString();

            var answers = await CreateAsync(operators, _ => TestAccounts.Fields($"Race {tenantId[..8]}", tenantId));

            ExpectOneWinner(answers, "MPN-010");
            answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Found || answer.Html.Contains("href=\"#PartnerAccountPart_TenantId\""));
            (await operators.GetAsync($"/Admin/Partners?q={tenantId}")).Text.ShouldContain("1 account");
        }
    }

    [Fact]
    public async Task Of_new_accounts_with_one_MPN_ID_one_gets_it()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        for (var round = 0; round < Rounds; round++)
        {
            var mpnId = SeededLocation.NewMpnId();

            var answers = await CreateAsync(operators, i => WithMpnId(TestAccounts.Fields($"Race {mpnId} {i}", Guid.NewGuid().ToString()), mpnId));

            ExpectOneWinner(answers, "MPN-008");
            (await operators.GetAsync($"/Admin/Partners?q={mpnId}")).Text.ShouldContain("1 account");
        }
    }

    [Fact]
    public async Task Of_accounts_that_take_one_MPN_ID_one_gets_it()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var pages = new List<PortalPage>();
        for (var i = 0; i < Requests; i++)
        {
            var account = await CreateOneAsync(operators);
            pages.Add(await operators.GetAsync($"/Admin/Partners/Edit/{account}"));
        }

        var mpnId = SeededLocation.NewMpnId();
        var answers = await Task.WhenAll(pages.Select(page => operators.SubmitAsync(
            page, new() { ["PartnerAccountPart.MpnId"] = mpnId }, "PartnerAccountPart.Name")));

        ExpectOneWinner(answers, "MPN-008");
    }

    [Fact]
    public async Task Accounts_with_one_name_get_public_names_of_their_own()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        var name = $"Race {Guid.NewGuid():N}";

        var answers = await CreateAsync(operators, _ => TestAccounts.Fields(name, Guid.NewGuid().ToString()));

        foreach (var answer in answers)
        {
            answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        }

        (await operators.GetAsync($"/Admin/Partners?q={name.Replace(' ', '+')}")).Text.ShouldContain($"{Requests} accounts");
    }

    [Fact]
    public async Task A_form_and_an_import_at_the_same_moment_create_one_account()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        for (var round = 0; round < Rounds; round++)
        {
            var tenantId = Guid.NewGuid().ToString();
            var fields = TestAccounts.Fields($"Race {tenantId[..8]}", tenantId);
            var import = ImportAsync(operators, $"Race {tenantId[..8]},{tenantId},DE,Unter den Linden 1,Berlin,10117");
            var form = await CreateAsync(operators, _ => fields);

            var status = await import;

            form.ShouldAllBe(answer => answer.Status == HttpStatusCode.Found || answer.RuleIds.Contains("MPN-010"));
            form.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1 - status.GetProperty("created").GetInt32());
            status.GetProperty("state").GetString().ShouldBe("Completed");
            status.GetProperty("failed").GetInt32().ShouldBe(0, status.ToString());
            (await operators.GetAsync($"/Admin/Partners?q={tenantId}")).Text.ShouldContain("1 account");
        }
    }

    private static void ExpectOneWinner(PortalPage[] answers, string ruleId)
    {
        answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1);
        foreach (var loser in answers.Where(answer => answer.Status != HttpStatusCode.Found))
        {
            loser.Status.ShouldBe(HttpStatusCode.BadRequest, loser.Text);
            loser.RuleIds.ShouldBe([ruleId], loser.Text);
        }
    }

    private static Dictionary<string, string?> WithMpnId(Dictionary<string, string?> fields, string mpnId)
    {
        fields["PartnerAccountPart.MpnId"] = mpnId;
        return fields;
    }

    private static async Task<string> CreateOneAsync(PortalBrowser operators) => (await TestAccounts.CreateAsync(operators)).Id;

    private static async Task<PortalPage[]> CreateAsync(PortalBrowser operators, Func<int, Dictionary<string, string?>> fields)
    {
        var page = await operators.GetAsync("/Admin/Partners/Create");
        return await Task.WhenAll(Enumerable.Range(0, Requests).Select(i => operators.SubmitAsync(page, fields(i), "PartnerAccountPart.Name")));
    }

    private static async Task<System.Text.Json.JsonElement> ImportAsync(PortalBrowser operators, params string[] rows)
    {
        var csv = "name,tenantId,country,addressLine1,city,postalCode\n" + string.Join('\n', rows) + "\n";
        var page = await operators.GetAsync("/Admin/PartnerImports?kind=accounts");
        var answer = await operators.UploadAsync(page, "multipart/form-data", "race.csv", Encoding.UTF8.GetBytes(csv), dryRun: false);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return await Patience.ReadAsync(
            async () => (await operators.GetAsync(answer.Location!, "application/json")).Json,
            read => read.GetProperty("state").GetString() is not ("Queued" or "Running"));
    }
}
