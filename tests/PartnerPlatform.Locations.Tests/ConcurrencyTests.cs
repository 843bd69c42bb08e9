namespace PartnerPlatform.Locations.Tests;

/// <summary>Requests at the same moment, to two hosts on one database: exactly one wins, and the others are told why they don’t.</summary>
public abstract class ConcurrencyTests(TwoHosts hosts)
{
    private const int Rounds = 20;

    [Fact]
    public async Task Of_two_admins_of_one_account_one_wins()
    {
        using var operators = await PortalBrowser.SignInAsync(hosts.First, "omar.operator");
        using var oliver = await PortalBrowser.SignInAsync(hosts.First, "oliver.hughes");
        using var priya = await PortalBrowser.SignInAsync(hosts.Second, "priya.shah");
        var (first, second) = (Imports.NewMpnId(), Imports.NewMpnId());
        await AddLocationsAsync(operators, LocationsHost.BritishAccount, first, second);
        var associated = await hosts.QueryAsync(
            $"""select "AssociationId" from "MpnAssociationIndex" where "AccountId" = '{LocationsHost.BritishAccount}' and "EndedUtc" is null""");
        foreach (var associationId in associated)
        {
            await AssociationPage.DissociateAsync(oliver, null, associationId);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var isSame = round % 4 == 3;
            var answers = await RaceAsync(
                (oliver, null, first),
                (priya, null, isSame ? first : second));

            var loser = FindLoser(answers);
            AssociationPage.RulesOf(loser).ShouldBe([isSame ? "MPN-020" : "MPN-006"], $"round {round}");
            await EndAsync(oliver, null, answers);
        }
    }

    [Fact]
    public async Task Of_two_tenants_that_claim_one_location_one_wins()
    {
        using var here = await PortalBrowser.SignInAsync(hosts.First, PortalTenant.AdminUserName);
        using var there = await PortalBrowser.SignInAsync(hosts.Second, PortalTenant.AdminUserName);
        var accountA = await Imports.AccountAsync(here, Guid.NewGuid(), "GB", "Leeds", "LS1 4AP");
        var accountB = await Imports.AccountAsync(here, Guid.NewGuid(), "GB", "Leeds", "LS1 4AP");
        var (mpnIdA, mpnIdB) = (Imports.NewMpnId(), Imports.NewMpnId());
        await AddLocationsAsync(here, accountA, mpnIdA);
        await AddLocationsAsync(here, accountB, mpnIdB);

        // A location belongs to one account: this is what a move that went wrong would leave, one location with two entries.
        await hosts.ExecuteAsync(
            $"""
            update "PartnerLocationIndex" set "LocationId" = (select "LocationId" from "PartnerLocationIndex" where "MpnId" = '{mpnIdA}')
            where "MpnId" = '{mpnIdB}'
            """);

        for (var round = 0; round < Rounds; round++)
        {
            var answers = await RaceAsync((here, accountA, mpnIdA), (there, accountB, mpnIdB));

            var loser = FindLoser(answers);
            AssociationPage.RulesOf(loser).ShouldBe(["MPN-005"], $"round {round}");
            await EndAsync(here, loser == answers[1] ? accountA : accountB, answers);
        }
    }

    [Fact]
    public async Task Approvals_in_two_hosts_give_distinct_ids()
    {
        using var partner = await PortalBrowser.SignInAsync(hosts.First, "oliver.hughes");
        using var here = await PortalBrowser.SignInAsync(hosts.First, "omar.operator");
        using var there = await PortalBrowser.SignInAsync(hosts.Second, "omar.operator");
        var locationIds = new List<string>();
        for (var i = 0; i < Rounds; i++)
        {
            locationIds.Add(await LocationClient.AddAsync(partner, LocationClient.NewName(), submit: true));
        }

        foreach (var pair in locationIds.Chunk(4))
        {
            var answers = await Task.WhenAll(pair.Select((id, i) => LocationClient.DecideAsync(i % 2 == 0 ? here : there, id, "Approve")));
            foreach (var answer in answers)
            {
                answer.Status.ShouldBe(System.Net.HttpStatusCode.Found, $"{answer.Text} {hosts.First.Output}");
            }
        }

        var list = string.Join(',', locationIds.Select(id => $"'{id}'"));
        var mpnIds = await hosts.QueryAsync($"""select "MpnId" from "PartnerLocationIndex" where "LocationId" in ({list}) and "MpnId" is not null""");
        mpnIds.Distinct().Count().ShouldBe(Rounds);
    }

    private static async Task AddLocationsAsync(PortalBrowser operators, string accountId, params string[] mpnIds)
    {
        var run = await Imports.RunAsync(
            operators,
            "locations",
            "mpnId,accountId,name,country",
            [.. mpnIds.Select(id => $"{id},{accountId},Location {id},GB")]);
        run.Created.ShouldBe(mpnIds.Length, run.Report);
    }

    private static async Task<PortalPage[]> RaceAsync(params (PortalBrowser Browser, string? AccountId, string MpnId)[] requests)
    {
        var tokens = new List<string>();
        foreach (var (browser, accountId, _) in requests)
        {
            tokens.Add(await AssociationPage.OpenAsync(browser, accountId));
        }

        return await Task.WhenAll(requests.Select((request, i) =>
            AssociationPage.SubmitAsync(request.Browser, request.AccountId, tokens[i], request.MpnId, isUpdate: false)));
    }

    private static PortalPage FindLoser(PortalPage[] answers)
    {
        var losers = answers.Where(answer => AssociationPage.RulesOf(answer).Count > 0).ToArray();
        losers.Length.ShouldBe(1, string.Join(' ', answers.Select(answer => answer.Html)));
        return losers[0];
    }

    private static async Task EndAsync(PortalBrowser browser, string? accountId, PortalPage[] answers)
    {
        var winner = answers.Single(answer => AssociationPage.RulesOf(answer).Count == 0);
        var answer = await AssociationPage.DissociateAsync(browser, accountId, AssociationPage.IdOf(winner));
        answer.Status.ShouldBe(System.Net.HttpStatusCode.OK, answer.Text);
    }
}
