using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

[Collection(PortalCollection.Name)]
public sealed class ImportJourneyTests(HostProcess host, Browser browser)
{
    private const int Rows = 4000;

    [Fact]
    public async Task TheListAndThePageOfAnImportFollowItWithoutAReload()
    {
        var file = new FilePayload { Name = "suivi.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(CreateFile()) };
        var page = await browser.OpenAsync(host.Address, "fr-FR");
        await page.SignInAsync("omar.operator");
        var list = await page.Context.NewPageAsync();
        await page.GotoAsync("/Admin/PartnerImports");
        await page.Locator("#file").SetInputFilesAsync(file);
        await page.Locator("form[enctype='multipart/form-data'] button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#import")).ToBeVisibleAsync();
        await list.GotoAsync("/Admin/PartnerImports");

        foreach (var part in new[] { page, list })
        {
            await part.EvaluateAsync("() => { window.isTheSame = true; }");
        }

        await Assertions.Expect(page.Locator("#import [role=status]")).ToContainTextAsync("Vérifiée");
        await Assertions.Expect(page.Locator("#import")).ToContainTextAsync($"{Rows} / {Rows}");
        await Assertions.Expect(list.Locator("#imports [role=status]")).ToHaveTextAsync("Aucune importation n’est en cours.");
        await Assertions.Expect(list.Locator("tr", new() { HasText = "suivi.csv" })).ToContainTextAsync($"{Rows} / {Rows}");
        foreach (var part in new[] { page, list })
        {
            (await part.EvaluateAsync<bool>("() => window.isTheSame === true")).ShouldBeTrue();
        }

        await page.Context.CloseAsync();
    }

    private static string CreateFile()
    {
        var rows = Enumerable.Range(1, Rows)
            .Select(row => string.Create(CultureInfo.InvariantCulture, $"Followed {row},{Guid.NewGuid()},FR,followed{row}.example\n"));
        return "name,tenantId,country,domain\n" + string.Concat(rows);
    }
}
