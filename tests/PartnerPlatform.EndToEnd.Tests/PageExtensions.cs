using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PartnerPlatform.EndToEnd.Tests;

internal static class PageExtensions
{
    public static async Task SignInAsync(this IPage page, string userName, string site = "")
    {
        await page.GotoAsync($"{site}/Login");
        await page.Locator("#LoginForm_UserName").FillAsync(userName);
        await page.Locator("#LoginForm_Password").FillAsync(HostProcess.Password);
        await page.Locator("form[action*='Login' i] button[type=submit], main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("form[action$='/Users/LogOff' i]").First).ToHaveCountAsync(1);
    }

    /// <summary>Everything that the accessibility checker calls serious or critical, with the elements concerned.</summary>
    public static async Task<IReadOnlyList<string>> FindSeriousBarriersAsync(this IPage page)
    {
        var result = await page.RunAxe();

        return
        [
            .. result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{page.Url} {violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}"),
        ];
    }
}
