using System.Net;

namespace PartnerPlatform.Modules.Tests;

/// <summary>Requests with U+FFFE, which has no normal form, and with U+0000, which PostgreSQL doesn't keep.</summary>
internal static class StrangeText
{
    private static readonly string[] _texts = ["%EF%BF%BE", "Atelier%EF%BF%BE", "%00", "Atelier%00"];

    public static TheoryData<string, HttpStatusCode> PublicPages { get; } = Combine(
        ("/support?q={0}", HttpStatusCode.OK),
        ("/support?country={0}", HttpStatusCode.OK),
        ("/support/atelier-lumiere-sas?country={0}", HttpStatusCode.OK),
        ("/support-redirect?domain={0}", HttpStatusCode.BadRequest),
        ("/support-redirect?tenantId={0}", HttpStatusCode.BadRequest));

    public static TheoryData<string, HttpStatusCode> OperatorPages { get; } = Combine(
        ("/Admin/Partners?q={0}", HttpStatusCode.OK),
        ("/Admin/Partners?country={0}&status={0}", HttpStatusCode.OK),
        ("/Admin/Partners/Edit?accountId={0}", HttpStatusCode.NotFound),
        ("/Admin/PartnerImports/Show?importId={0}", HttpStatusCode.NotFound),
        ("/Admin/Locations?q={0}", HttpStatusCode.OK),
        ("/Admin/Locations?country={0}&status={0}", HttpStatusCode.OK),
        ("/Admin/MpnAssociations?q={0}", HttpStatusCode.OK),
        ("/Admin/MpnAssociations?country={0}&state={0}", HttpStatusCode.OK),
        ("/settings/partner-profile?accountId={0}", HttpStatusCode.NotFound),
        ("/settings/partner-profile/locations?accountId={0}", HttpStatusCode.NotFound));

    public static TheoryData<string, HttpStatusCode> PartnerPages { get; } = Combine(
        ("/settings/users?q={0}", HttpStatusCode.OK),
        ("/settings/partner-profile/mpn?q={0}", HttpStatusCode.OK),
        ("/settings/organization-profile?accountId={0}", HttpStatusCode.NotFound));

    public static async Task<PortalPage> AddLocationAsync(PortalBrowser browser, string name)
    {
        var page = await browser.GetAsync("/settings/partner-profile/locations/add");
        return await browser.SubmitAsync(
            page,
            new()
            {
                ["Form.Name"] = name,
                ["Form.Address.Country"] = "FR",
                ["Form.Address.AddressLine1"] = "10 rue du Bac",
                ["Form.Address.PostalCode"] = "75007",
                ["Form.Address.City"] = "Paris",
                ["Form.PrimaryContact.FirstName"] = "Ada",
                ["Form.PrimaryContact.LastName"] = "Martin",
                ["Form.PrimaryContact.Email"] = "ada.martin@partner.example",
                ["Form.PrimaryContact.PhoneNumber"] = "+33 1 99 00 12 34",
            },
            "Form.Name");
    }

    private static TheoryData<string, HttpStatusCode> Combine(params (string Path, HttpStatusCode Status)[] pages)
    {
        var data = new TheoryData<string, HttpStatusCode>();
        foreach (var (path, status) in pages)
        {
            foreach (var text in _texts)
            {
                data.Add(string.Format(null, path, text), status);
            }
        }

        return data;
    }
}
