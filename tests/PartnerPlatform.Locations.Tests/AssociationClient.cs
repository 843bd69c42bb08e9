namespace PartnerPlatform.Locations.Tests;

/// <summary>What a person does on the page of associations.</summary>
internal static class AssociationClient
{
    public const string PagePath = "/settings/partner-profile/mpn";

    public static Task<PortalPage> SearchAsync(this PortalBrowser browser, string query, string? accept = null) =>
        browser.GetAsync($"{PagePath}?q={Uri.EscapeDataString(query)}", accept);

    /// <summary>Sends the page's form as it is, with the chosen IDs.</summary>
    public static async Task<PortalPage> ChooseAsync(this PortalBrowser browser, params string[] mpnIds)
    {
        var page = await browser.GetAsync(PagePath);
        var form = page.Forms.Single(candidate => candidate.Html.Contains("id=\"mpnId\"", StringComparison.Ordinal));
        return await browser.PostAsync(
            form.Action, [.. form.Fields.Where(field => field.Key != "mpnId"), .. mpnIds.Select(id => KeyValuePair.Create("mpnId", id))]);
    }

    /// <summary>Sends as a program does.</summary>
    public static async Task<PortalPage> SubmitJsonAsync(this PortalBrowser browser, string mpnId, bool isUpdate = false)
    {
        var token = (await browser.GetAsync(PagePath)).ValueOf("__RequestVerificationToken")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, PagePath)
        {
            Content = new FormUrlEncodedContent(
            [
                new("__RequestVerificationToken", token), new("mpnId", mpnId), new("update", isUpdate ? "true" : "false"),
            ]),
        };
        request.Headers.Accept.ParseAdd("application/json");
        return await browser.SendAsync(request);
    }

    public static IReadOnlyList<string> RulesOf(this PortalPage json) =>
        [.. json.Json.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("ruleId").GetString()!)];

    /// <summary>The MPN IDs of the search results, in their order.</summary>
    public static IReadOnlyList<string> Found(this PortalPage page)
    {
        var start = page.Html.IndexOf("id=\"found\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        var list = page.Html[start..page.Html.IndexOf("</ul>", start, StringComparison.Ordinal)];
        return [.. System.Text.RegularExpressions.Regex.Matches(list, "class=\"candidate\" data-mpn-id=\"([0-9]+)\"").Select(match => match.Groups[1].Value)];
    }

    public static bool Shows(this PortalPage page, string state, string mpnId) =>
        page.Html.Contains($"data-state=\"{state}\" data-mpn-id=\"{mpnId}\"", StringComparison.Ordinal);
}
