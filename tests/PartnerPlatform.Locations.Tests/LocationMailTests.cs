using PartnerPlatform.Locations.Tests.Administration;
using static PartnerPlatform.Locations.Tests.LocationClient;

namespace PartnerPlatform.Locations.Tests;

[Collection(AdminCollection.Name)]
public sealed class LocationMailTests(AdminHost host)
{
    [Fact]
    public async Task Admins_get_the_decision_in_the_language_of_their_organization()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host, country: "FR");
        await SpeakFrenchAsync(partner.Browser);
        var name = NewName();
        var id = await AddAsync(partner.Browser, name, submit: true);

        await DecideAsync(operators, id, "SendBack", Reason());
        var mail = (await host.Mails.ReadAsync(partner.Email, 1)).Single();

        mail.Subject!.ShouldContain(name);
        mail.Subject!.ShouldContain("emplacement");
        mail.TextBody!.ShouldContain("L’adresse n’existe pas.");
        mail.TextBody!.ShouldNotContain("The address");
    }

    [Fact]
    public async Task An_approval_names_the_MPN_ID_and_goes_to_admins_only()
    {
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await PartnerAdmin.CreateAsync(host, "Account admin");

        var (_, mpnId) = await AddActiveAsync(partner.Browser, operators, NewName());
        var mail = (await host.Mails.ReadAsync(partner.Email, 1)).Single();

        mail.TextBody!.ShouldContain(mpnId);
    }

    private static async Task SpeakFrenchAsync(PortalBrowser partner)
    {
        var page = await partner.GetAsync("/settings/organization-profile");
        var answer = await partner.SubmitAsync(
            page,
            new()
            {
                ["Form.Culture"] = "fr-FR",
                ["Form.DefaultAddress.Country"] = "FR",
                ["Form.DefaultAddress.AddressLine1"] = "24 rue de Rivoli",
                ["Form.DefaultAddress.PostalCode"] = "75004",
                ["Form.DefaultAddress.City"] = "Paris",
            },
            "Form.CompanyName");
        answer.Status.ShouldBe(System.Net.HttpStatusCode.Found, answer.Text);
    }
}
