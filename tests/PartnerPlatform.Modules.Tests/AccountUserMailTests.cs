using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MimeKit;
using static PartnerPlatform.Modules.Tests.AccountUserClient;

namespace PartnerPlatform.Modules.Tests;

/// <summary>Invitations of a host that can send mail: here into a folder.</summary>
public sealed class AccountUserMailTests(MailPortalHost host) : IClassFixture<MailPortalHost>
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("fr-FR")]
    public async Task An_invitation_goes_out_by_mail_in_the_language_of_who_invites(string language)
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent", language);
        var email = NewEmail();

        var answer = await InviteAsync(camille, email, "Zoé <b>Martin</b>", ["Sales agent"]);

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        var mail = host.Mails.Read(email).Single();
        mail.Subject!.ShouldContain(language == "fr-FR" ? "invitation sur" : "invitation to");
        mail.HtmlBody!.ShouldNotContain("<b>Martin");
        mail.TextBody!.ShouldContain("Atelier Lumière SAS");
        var link = Regex.Match(mail.TextBody!, "http://\\S+").Value;
        (await camille.FollowAsync(answer)).Html.ShouldNotContain(link);
        await AcceptAsync(host, link, email);
        using var zoe = await PortalBrowser.SignInAsync(host, email);
        (await zoe.GetAsync("/settings")).Text.ShouldContain("Atelier Lumière SAS");
    }

    [Theory]
    [InlineData("https://partners.example", "https://partners.example/")]
    [InlineData("https://partners.example:8443/fr", "https://partners.example:8443/fr/")]
    public async Task The_link_leads_to_the_address_in_the_settings_of_the_site(string baseUrl, string start)
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var email = NewEmail();
        await SetBaseUrlAsync(baseUrl);

        await InviteAsync(camille, email, "Zoé Martin", ["Sales agent"]);

        await SetBaseUrlAsync(null);
        var mail = host.Mails.Read(email).Single();
        var link = new Uri(Regex.Match(mail.TextBody!, "https?://\\S+").Value);
        link.ToString().ShouldStartWith(start);
        await AcceptAsync(host, $"/{link.ToString()[start.Length..]}", email);
    }

    [Fact]
    public async Task Other_roles_of_an_invited_person_come_with_a_new_invitation()
    {
        using var camille = await PortalBrowser.SignInAsync(host, "camille.laurent");
        var email = NewEmail();
        await InviteAsync(camille, email, "Zoé Martin", ["Sales agent"]);

        var changed = await ChangeRolesAsync(camille, await FindIdAsync(camille, email), ["Billing admin"]);

        changed.Status.ShouldBe(HttpStatusCode.Found, changed.Text);
        host.Mails.Read(email).Count.ShouldBe(2);
    }

    private Task SetBaseUrlAsync(string? baseUrl) =>
        TestSteps.SendAsync(host, new JsonObject { ["name"] = "settings", ["BaseUrl"] = baseUrl });
}
