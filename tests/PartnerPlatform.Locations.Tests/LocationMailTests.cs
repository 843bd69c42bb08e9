using static PartnerPlatform.Locations.Tests.LocationClient;

namespace PartnerPlatform.Locations.Tests;

public sealed class LocationMailTests(MailLocationsHost host) : IClassFixture<MailLocationsHost>
{
    [Fact]
    public async Task Admins_get_the_decision_in_the_language_of_their_organization()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await TestPartner.CreateAsync(host, operators, culture: "fr-FR");
        var name = NewName();
        var id = await AddAsync(partner.Admin, name, submit: true);

        await DecideAsync(operators, id, "SendBack", Reason());
        var mail = (await host.ReadMailsAsync(partner.Email, 1, limit.Token)).Single();

        mail.Subject!.ShouldContain(name);
        mail.Subject!.ShouldContain("emplacement");
        mail.TextBody!.ShouldContain("L’adresse n’existe pas.");
        mail.TextBody!.ShouldNotContain("The address");
    }

    [Fact]
    public async Task An_approval_names_the_MPN_ID_and_goes_to_admins_only()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var operators = await PortalBrowser.SignInAsync(host, "omar.operator");
        using var partner = await TestPartner.CreateAsync(host, operators, "Account admin");

        var (_, mpnId) = await AddActiveAsync(partner.Admin, operators, NewName());
        var mail = (await host.ReadMailsAsync(partner.Email, 1, limit.Token)).Single();

        mail.TextBody!.ShouldContain(mpnId);
    }
}
