using Deque.AxeCore.Commons;
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

    /// <summary>Switches the page to its dark colours, as a person does whose system turns dark in the evening.</summary>
    public static async Task TurnDarkAsync(this IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        // Scripts hear of it before the next frame is drawn.
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /// <summary>Everything that the accessibility checker calls serious or critical, with the elements concerned.</summary>
    public static Task<IReadOnlyList<string>> FindSeriousBarriersAsync(this IPage page) => FindSeriousBarriersAsync(page, rules: null);

    /// <summary>What of it colours make, which is all that differs between two colour schemes of a page.</summary>
    public static Task<IReadOnlyList<string>> FindSeriousBarriersOfColoursAsync(this IPage page) =>
        FindSeriousBarriersAsync(page, new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] });

    private static async Task<IReadOnlyList<string>> FindSeriousBarriersAsync(IPage page, RunOnlyOptions? rules)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = rules, ResultTypes = [ResultType.Violations] });

        return
        [
            .. result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .Select(violation => $"{page.Url} {violation.Id}: {string.Join(" ", violation.Nodes.Select(node => node.Html))}"),
        ];
    }
}
