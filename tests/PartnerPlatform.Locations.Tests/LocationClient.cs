using System.Net;
using System.Text.RegularExpressions;

namespace PartnerPlatform.Locations.Tests;

/// <summary>What partners and operators do on the pages of locations.</summary>
internal static partial class LocationClient
{
    public const string ListPath = "/settings/partner-profile/locations";

    public static string NewName(string start = "Test") => $"{start} {Guid.NewGuid():N}";

    public static Dictionary<string, string?> Fields(string name, string country = "DE") => new()
    {
        ["Form.Name"] = name,
        ["Form.Address.Country"] = country,
        ["Form.Address.AddressLine1"] = "Unter den Linden 1",
        ["Form.Address.PostalCode"] = "10117",
        ["Form.Address.City"] = "Berlin",
        ["Form.PrimaryContact.FirstName"] = "Erika",
        ["Form.PrimaryContact.LastName"] = "Mustermann",
        ["Form.PrimaryContact.Email"] = "erika@test-partner.example",
        ["Form.PrimaryContact.PhoneNumber"] = "+49 30 901820",
    };

    public static async Task<PortalPage> PostAddAsync(PortalBrowser partner, Dictionary<string, string?> fields)
    {
        var page = await partner.GetAsync($"{ListPath}/add");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await partner.SubmitAsync(page, fields, "Form.Name");
    }

    /// <summary>Adds a location and gives its id.</summary>
    public static async Task<string> AddAsync(PortalBrowser partner, string name, bool submit = false)
    {
        var fields = Fields(name);
        if (submit)
        {
            fields["Form.Submit"] = "true";
        }

        var answer = await PostAddAsync(partner, fields);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return LastId().Match(answer.Location!).Groups[1].Value;
    }

    /// <summary>Adds a location that the operator approves, and gives its id and MPN ID.</summary>
    public static async Task<(string Id, string MpnId)> AddActiveAsync(PortalBrowser partner, PortalBrowser operators, string name)
    {
        var id = await AddAsync(partner, name, submit: true);
        var answer = await DecideAsync(operators, id, "Approve");
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return (id, await ReadMpnIdAsync(partner, id));
    }

    public static async Task<string> ReadMpnIdAsync(PortalBrowser partner, string id)
    {
        var page = await partner.GetAsync($"{ListPath}/{id}");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return MpnIds().Match(page.Html).Groups[1].Value;
    }

    public static Task<PortalPage> OpenAdminAsync(PortalBrowser operators, string id) => operators.GetAsync($"/Admin/Locations/{id}");

    public static async Task<PortalPage> DecideAsync(PortalBrowser operators, string id, string action, Dictionary<string, string?>? fields = null)
    {
        var page = await OpenAdminAsync(operators, id);
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await DecideAsync(operators, page, action, fields);
    }

    public static Task<PortalPage> DecideAsync(PortalBrowser operators, PortalPage page, string action, Dictionary<string, string?>? fields = null) =>
        operators.SubmitAsync(page, fields ?? [], $"/{action}\"");

    public static Dictionary<string, string?> Reason(string? french = "L’adresse n’existe pas.") => new()
    {
        ["Decision.ReasonCode"] = "AddressMismatch",
        ["Decision.English"] = "The address doesn’t exist.",
        ["Decision.French"] = french,
    };

    public static async Task<PortalPage> AskForDeletionAsync(PortalBrowser partner, string id, string acknowledgement = "Delete it, its ID is lost.")
    {
        var page = await partner.GetAsync($"{ListPath}/{id}/delete");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Text);
        return await partner.SubmitAsync(page, new() { ["Deletion.Acknowledgement"] = acknowledgement }, "Deletion.ETag");
    }

    public static async Task AssociateAsync(PortalBrowser partner, string mpnId)
    {
        var page = await partner.GetAsync("/settings/partner-profile/mpn");
        var answer = await partner.SubmitAsync(page, new() { ["mpnId"] = mpnId }, "name=\"mpnId\"");
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }

    public static IReadOnlyList<string> ReadEvents(PortalPage page) => [.. Events().Matches(page.Html).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("/locations/([a-z0-9]{26})")]
    private static partial Regex LastId();

    [GeneratedRegex("<dt>MPN ID</dt>\\s*<dd>\\s*(\\d+)")]
    private static partial Regex MpnIds();

    [GeneratedRegex("data-event=\"([A-Za-z]+)\"")]
    private static partial Regex Events();
}
