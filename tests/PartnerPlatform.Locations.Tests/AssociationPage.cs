using System.Text.Json;

namespace PartnerPlatform.Locations.Tests;

/// <summary>Sends the form of the page that associates an MPN ID with a tenant, and reads the answer for programs.</summary>
internal static class AssociationPage
{
    private const string Path = "/settings/partner-profile/mpn";
    private const string Token = "__RequestVerificationToken";

    public static async Task<PortalPage> SubmitAsync(PortalBrowser browser, string? accountId, string mpnId, bool isUpdate = false) =>
        await SubmitAsync(browser, accountId, await OpenAsync(browser, accountId), mpnId, isUpdate);

    /// <summary>Sends the form of a page that was opened before.</summary>
    public static Task<PortalPage> SubmitAsync(PortalBrowser browser, string? accountId, string token, string mpnId, bool isUpdate) => PostAsync(
        browser, Path + QueryOf(accountId), token, new("mpnId", mpnId), new("update", isUpdate ? "true" : "false"));

    public static async Task<PortalPage> DissociateAsync(PortalBrowser browser, string? accountId, string associationId) =>
        await PostAsync(browser, $"{Path}/{associationId}/dissociate{QueryOf(accountId)}", await OpenAsync(browser, accountId));

    /// <summary>Opens the page, and returns the token of its form.</summary>
    public static async Task<string> OpenAsync(PortalBrowser browser, string? accountId)
    {
        var page = await browser.GetAsync(Path + QueryOf(accountId));
        return page.ValueOf(Token).ShouldNotBeNull(page.Text);
    }

    /// <summary>The rules that an answer names, in order.</summary>
    public static IReadOnlyList<string> RulesOf(PortalPage answer) => answer.Json.ValueKind == JsonValueKind.Array
        ? []
        : [.. answer.Json.GetProperty("data").EnumerateArray().Select(item => item.GetProperty("ruleId").GetString()!)];

    /// <summary>The association that an answer tells of.</summary>
    public static string IdOf(PortalPage answer) => answer.Json[0].GetProperty("associationId").GetString()!;

    private static string QueryOf(string? accountId) => accountId is null ? string.Empty : $"?accountId={accountId}";

    private static Task<PortalPage> PostAsync(PortalBrowser browser, string path, string token, params KeyValuePair<string, string>[] fields) =>
        browser.PostAsync(path, [new(Token, token), .. fields], "application/json");
}
