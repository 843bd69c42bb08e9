using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class SupportTests
{
    [Theory]
    [InlineData("www.contoso.com", "https://www.contoso.com/")]
    [InlineData(" HTTP://Contoso.com ", "http://contoso.com/")]
    [InlineData("contoso.com:8443", "https://contoso.com:8443/")]
    [InlineData("contoso.com/aide?a=b:c", "https://contoso.com/aide?a=b:c")]
    [InlineData("https://société.fr/aide", "https://xn--socit-esab.fr/aide")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("mailto:a@b.fr", null)]
    [InlineData("ftp://contoso.com", null)]
    [InlineData("https://user@contoso.com", null)]
    [InlineData("https://@contoso.com", null)]
    [InlineData("contoso.com@evil.com", null)]
    [InlineData("https://", null)]
    [InlineData("//contoso.com", null)]
    [InlineData("http:\\\\contoso.com", null)]
    [InlineData("contoso .com", null)]
    [InlineData("", null)]
    public void WebSitesAreNormalized(string text, string? expected)
    {
        WebAddress.TryParse(text, out var address).ShouldBe(expected is not null);
        address?.Value.ShouldBe(expected);
    }

    [Fact]
    public void InternationalHostsAreShownInTheirScriptAndStoredInAscii()
    {
        WebAddress.TryParse("société.fr", out var address).ShouldBeTrue();
        address!.Display.ShouldBe("https://société.fr/");
        SupportProfileRules.Normalize(new SupportProfile { Website = "société.fr" }).Website.ShouldBe("https://xn--socit-esab.fr/");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://[::1]/")]
    [InlineData("intranet")]
    [InlineData("http://server.local")]
    [InlineData("http://a.internal:8080/x")]
    [InlineData("http://localhost./")]
    public void HostsThatCustomersCantReachAreRefused(string website)
    {
        var result = SupportProfileRules.Evaluate(
            SupportExamples.Profile with { Website = website }, new SupportContext { TenantCountry = Data.Code("FR") }, Data.Countries);
        result.Violations.Ids().ShouldBe(["SUP-004"]);
    }

    [Theory]
    [InlineData("US", "4255555555", true)]
    [InlineData("FR", "+800 1234 5678", true)]
    [InlineData("FR", "3631", true)]
    [InlineData("FR", "+44 20 7946 0018", true)]
    [InlineData("FR", "020 7946 0018", false)]
    [InlineData("FR", "call us", false)]
    [InlineData("FR", "١٢٣٤٥٦٧٨٩", false)]
    public void PhoneNumbersThatCustomersCanDialAreAccepted(string country, string number, bool isValid) =>
        PhoneNumber.TryParseSupport(number, Data.Code(country), out _).ShouldBe(isValid);

    [Fact]
    public void ShortNumbersArentAcceptedForPeople() => PhoneNumber.TryParse("3631", Data.Code("FR"), out _).ShouldBeFalse();

    [Fact]
    public void AnEmptiedFieldIsRefusedNotKept()
    {
        var result = SupportProfileRules.Evaluate(new SupportProfile(), new SupportContext { TenantCountry = Data.Code("FR") }, Data.Countries);
        result.Violations.Ids().ShouldBe(["SUP-003", "SUP-001", "SUP-002"]);
    }

    [Fact]
    public void ABadPhoneNumberIsExplainedInFrench()
    {
        var result = SupportProfileRules.Evaluate(
            SupportExamples.Profile with { Telephone = "123" }, new SupportContext { TenantCountry = Data.Code("FR") }, Data.Countries);
        result.Format(Data.French).ShouldBe(
            "Saisissez un numéro de téléphone d’assistance valide, avec l’indicatif du pays s’il est à l’étranger.");
        result.Violations[0].Remedy!.Format(Data.French).ShouldBe("Par exemple\u00a0: 01 23 45 67 89");
    }

    [Fact]
    public void ChannelsNameTheirFields()
    {
        var profile = SupportExamples.Profile with { Channels = [new() { Culture = "fr-FR" }, new() { Culture = "en-US", Country = "US", Telephone = "1" }] };
        var result = SupportProfileRules.Evaluate(profile, new SupportContext { TenantCountry = Data.Code("FR") }, Data.Countries);
        result.Violations.ShouldHaveSingleItem().Field.ShouldBe("localizations[1].telephone");
    }

    [Theory]
    [InlineData("fr-FR", "CA", "both")]
    [InlineData("fr-FR", "BE", "culture")]
    [InlineData("fr-BE", "CA", "both")]
    [InlineData("de-DE", "CA", "country")]
    [InlineData("de-DE", "DE", "profile")]
    [InlineData(null, null, "profile")]
    public void CustomersGetTheClosestDetails(string? culture, string? country, string expected)
    {
        var profile = new SupportProfile
        {
            Email = "profile@contoso.com",
            Channels =
            [
                new() { Country = "CA", Email = "country@contoso.com" },
                new() { Culture = "fr-FR", Email = "culture@contoso.com" },
                new() { Culture = "fr-FR", Country = "CA", Email = "both@contoso.com" },
            ],
        };
        CountryCode.TryParse(country, out var code);
        SupportRedirect.Choose(profile, culture, code)!.Email.ShouldBe(expected + "@contoso.com");
    }

    [Fact]
    public void AnUnconfirmedEmailIsntShownWhenConfirmationIsRequired()
    {
        var profile = new SupportProfile { Email = "a@contoso.com" };
        SupportRedirect.Choose(profile, null, default, requireConfirmedEmail: true).ShouldBeNull();
        SupportRedirect.Choose(profile with { EmailConfirmedAt = Data.Now }, null, default, requireConfirmedEmail: true)!.Email.ShouldBe("a@contoso.com");
    }

    [Theory]
    [InlineData("a@b.fr", true)]
    [InlineData("用户@例え.jp", true)]
    [InlineData("o'neil+x@contoso.co.uk", true)]
    [InlineData("a@b", false)]
    [InlineData("a@b..fr", false)]
    [InlineData(".a@b.fr", false)]
    [InlineData("a b@c.fr", false)]
    [InlineData("\"a\"@b.fr", false)]
    [InlineData("a@[127.0.0.1]", false)]
    [InlineData("a@b.1", false)]
    [InlineData("a@-b.fr", false)]
    [InlineData("@b.fr", false)]
    public void EmailAddressesAreRead(string text, bool isValid) => EmailAddress.TryParse(text, out _).ShouldBe(isValid);
}
