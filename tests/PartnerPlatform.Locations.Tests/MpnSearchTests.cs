using System.Net;
using System.Text.RegularExpressions;
using static PartnerPlatform.Locations.Tests.AssociationClient;

namespace PartnerPlatform.Locations.Tests;

/// <summary>The search box of the association page and its limit.</summary>
public sealed class MpnSearchTests(LocationsHost host)
{
    private readonly SeededLocation _paris = new("Atelier Lumière Étoile", "Paris", "FR");
    private readonly SeededLocation _marseille = new("Agence du Vieux-Port", "Marseille", "FR");
    private readonly SeededLocation _london = new("Riverside", "London", "GB");

    public static TheoryData<string, string> Queries => new()
    {
        { "lumiere", "paris" },
        { "ÉTOILE", "paris" },
        { "atelier paris", "paris" },
        { "paris atelier", "paris" },
        { "pairs", "paris" },
        { "lumeire", "paris" },
        { "Marsielle", "marseille" },
        { "vieux port", "marseille" },
        { "Lodnon", "london" },
        { "riversde london", "london" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Names_and_cities_are_found_without_accents_in_any_order_and_with_slips(string query, string expected)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _marseille, _london);
        using var browser = await partner.SignInAsync();

        var page = await browser.SearchAsync(query);

        var location = expected switch { "paris" => _paris, "marseille" => _marseille, _ => _london };
        page.Found().ShouldBe([location.MpnId!], page.Text);
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("Berlin")]
    [InlineData("%")]
    [InlineData("_____")]
    public async Task What_is_nowhere_is_not_found(string query)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris, _marseille, _london);
        using var browser = await partner.SignInAsync();

        var page = await browser.SearchAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Found().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_id_is_found_whole_with_blanks_and_by_its_beginning_the_exact_one_first()
    {
        var shorter = _paris with { MpnId = SeededLocation.NewMpnId()[..8] };
        var longer = _london with { Name = "A first name", MpnId = $"{shorter.MpnId}1" };
        var partner = await SeededPartner.CreateAsync(host, "FR", shorter, longer, _marseille);
        using var browser = await partner.SignInAsync();

        (await browser.SearchAsync(longer.MpnId!)).Found().ShouldBe([longer.MpnId!]);
        (await browser.SearchAsync($"{longer.MpnId![..2]} {longer.MpnId[2..5]} {longer.MpnId[5..]}")).Found().ShouldBe([longer.MpnId!]);
        (await browser.SearchAsync(shorter.MpnId!)).Found().ShouldBe([shorter.MpnId!, longer.MpnId!]);
        (await browser.SearchAsync(shorter.MpnId![..7])).Found().ShouldBe([longer.MpnId!, shorter.MpnId!], ignoreOrder: true);
    }

    [Theory]
    [InlineData("MPN1234567")]
    [InlineData("mpn-id 1234567")]
    [InlineData("0123")]
    [InlineData("12-34")]
    [InlineData("12345678901")]
    public async Task What_is_meant_as_an_id_but_is_none_is_told(string query)
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        var page = await browser.SearchAsync(query);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.RuleIds.ShouldBe(["MPN-002"]);
    }

    [Fact]
    public async Task A_foreign_id_answers_exactly_as_a_missing_one()
    {
        var other = await SeededPartner.CreateAsync(host, "FR", _london);
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();
        var missingId = SeededLocation.NewMpnId();

        foreach (var accept in new[] { "text/html", "application/json" })
        {
            var foreign = await browser.SearchAsync(_london.MpnId!, accept);
            var missing = await browser.SearchAsync(missingId, accept);
            foreign.Status.ShouldBe(HttpStatusCode.NotFound);
            missing.Status.ShouldBe(HttpStatusCode.NotFound);
            Neutral(foreign, _london.MpnId!).ShouldBe(Neutral(missing, missingId));
            foreign.Html.ShouldContain("MPN-003");
        }

        (await browser.SearchAsync(other.GlobalMpnId)).RuleIds.ShouldBe(["MPN-003"]);
        (await browser.SearchAsync("Riverside")).Found().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_is_text_and_never_markup()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();

        var page = await browser.SearchAsync("\"><script>alert(1)</script>");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldNotContain("<script>alert(1)");
    }

    [Fact]
    public async Task Thirty_searches_an_hour_are_allowed_and_the_next_has_to_wait()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();
        for (var i = 0; i < 30; i++)
        {
            (await browser.SearchAsync("Paris")).Status.ShouldBe(HttpStatusCode.OK);
            (await browser.GetAsync(PagePath)).Status.ShouldBe(HttpStatusCode.OK);
        }

        var page = await browser.SearchAsync("Paris");
        var json = await browser.SearchAsync("Paris", "application/json");

        page.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        page.RuleIds.ShouldBe(["MPN-017"]);
        page.Found().ShouldBeEmpty();
        page.RetryAfter!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        json.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        json.RulesOf().ShouldBe(["MPN-017"]);
        json.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Ten_misses_in_a_row_have_to_wait_and_a_hit_begins_anew()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();
        for (var i = 0; i < 9; i++)
        {
            (await browser.SearchAsync("999999999")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await browser.SearchAsync(_paris.MpnId!)).Found().ShouldNotBeEmpty();
        for (var i = 0; i < 10; i++)
        {
            (await browser.SearchAsync("999999999")).Found().ShouldBeEmpty();
        }

        var page = await browser.SearchAsync("Paris");
        page.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        page.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Names_tell_nothing_of_others_and_are_no_misses()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        using var browser = await partner.SignInAsync();
        for (var i = 0; i < 12; i++)
        {
            (await browser.SearchAsync("nowhere")).Found().ShouldBeEmpty();
        }

        (await browser.SearchAsync("Paris")).Found().ShouldBe([_paris.MpnId!]);
    }

    [Fact]
    public async Task Searches_at_the_same_moment_share_one_limit_and_other_people_have_their_own()
    {
        var partner = await SeededPartner.CreateAsync(host, "FR", _paris);
        await partner.AddUserAsync($"two{partner.UserName}", "Account admin");
        using var browser = await partner.SignInAsync();
        using var colleague = await PortalBrowser.SignInAsync(host, $"two{partner.UserName}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => browser.SearchAsync("Paris")));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(30);
        answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests).ShouldBe(10);
        (await colleague.SearchAsync("Paris")).Status.ShouldBe(HttpStatusCode.OK);
    }

    // What was typed is the only difference there may be, besides tokens.
    private static string Neutral(PortalPage page, string query) =>
        Regex.Replace(page.Html.Replace(query, "ID", StringComparison.Ordinal), "value=\"CfDJ8[^\"]*\"", "TOKEN");
}
