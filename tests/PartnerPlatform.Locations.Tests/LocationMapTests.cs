using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Tests;

public sealed partial class LocationMapTests(LocationsHost host)
{
    private const int MaxBytes = 150 * 1024;

    [Fact]
    public async Task The_dashboard_shows_where_locations_are()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator", "fr-FR");

        var page = await operators.GetAsync("/Admin");
        var row = Regex.Match(page.Html, "href=\"([^\"]*/Admin/Locations[^\"]*country=PR[^\"]*)\">([^<]*)</a></th>\\s*<td>(\\d+)</td>");
        var list = await operators.GetAsync(WebUtility.HtmlDecode(row.Groups[1].Value));

        Level(page, "PR").ShouldBeGreaterThan(0);
        Level(page, "FR").ShouldBeGreaterThan(0);
        Level(page, "NZ").ShouldBe(0);
        WebUtility.HtmlDecode(row.Groups[2].Value).ShouldBe("Porto Rico");
        list.Text.ShouldContain("5120403");
        page.Html.ShouldNotContain("style=\"");
    }

    [Fact]
    public async Task The_map_is_for_those_who_see_all_locations()
    {
        using var agent = new PortalBrowser(host);
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");

        (await camille.GetAsync("/Admin")).Html.ShouldNotContain("world-map.svg");
        (await agent.GetAsync("/Admin")).Html.ShouldNotContain("world-map.svg");
    }

    [Fact]
    public async Task The_map_has_every_country_and_is_small()
    {
        using var browser = new PortalBrowser(host);

        var map = await browser.GetAsync("/PartnerPlatform.Locations/world-map.svg");
        var ids = Ids().Matches(map.Html).Select(match => match.Groups[1].Value).ToHashSet();

        map.ContentType.ShouldBe("image/svg+xml");
        map.Html.Length.ShouldBeLessThan(MaxBytes);
        CountryDirectory.Default.All.Select(country => country.Code.Value).Where(code => code != "AQ" && !ids.Contains(code)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("AU")]
    [InlineData("ES")]
    [InlineData("FR")]
    [InlineData("NO")]
    [InlineData("SJ")]
    [InlineData("VE")]
    public async Task A_large_country_or_region_has_its_shape(string code) => (await FindPlaceAsync(code)).ShouldBe("path");

    [Theory]
    [InlineData("BQ")]
    [InlineData("GI")]
    [InlineData("RE")]
    [InlineData("TK")]
    public async Task A_small_country_or_region_is_a_dot(string code) => (await FindPlaceAsync(code)).ShouldBe("circle");

    [Fact]
    public async Task The_map_is_what_the_generator_writes()
    {
        var tools = FindTools();
        Assert.SkipUnless(Directory.Exists(Path.Combine(tools, "node_modules", "world-atlas")), "npm ci hasn't run in tools/world-map.");
        using var node = Start(tools);
        Assert.SkipWhen(node is null, "Node isn't present.");

        var errors = await node!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        node.ExitCode.ShouldBe(0, errors);
    }

    private async Task<string?> FindPlaceAsync(string code)
    {
        using var browser = new PortalBrowser(host);
        var map = XDocument.Parse((await browser.GetAsync("/PartnerPlatform.Locations/world-map.svg")).Html);
        return map.Root!.Elements().Single(element => (string?)element.Attribute("id") == code).Name.LocalName;
    }

    private static int Level(PortalPage page, string country) =>
        int.Parse(Regex.Match(page.Html, $"class=\"level-(\\d)\" data-country=\"{country}\"").Groups[1].Value, null);

    private static Process? Start(string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", "build.mjs --check") { WorkingDirectory = folder, RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string FindTools([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "tools", "world-map"));

    [GeneratedRegex("id=\"([A-Z]{2})\"")]
    private static partial Regex Ids();
}
