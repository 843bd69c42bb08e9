namespace PartnerPlatform.Rules.Tests;

public sealed class CloudTests
{
    private static readonly CalendarDate _today = new(2026, 1, 1);

    [Theory]
    [InlineData("GB", "GB")]
    [InlineData(" gb  1973-01-01..2020-01-31 ", "GB 1973-01-01..2020-01-31")]
    [InlineData("HR 2013-07-01..", "HR 2013-07-01..")]
    [InlineData("GB ..2020-01-31", "GB ..2020-01-31")]
    public void A_country_with_its_days_is_read_and_written(string text, string written)
    {
        CountryPeriod.TryParse(text, out var period).ShouldBeTrue();

        period.ToString().ShouldBe(written);
        CountryPeriod.TryParse(written, out var again).ShouldBeTrue();
        again.ShouldBe(period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("FR GB")]
    [InlineData("FR ..")]
    [InlineData("FR 2020-13-01..")]
    [InlineData("FR 2020-01-01")]
    [InlineData("FR 2020-02-01..2020-01-31")]
    [InlineData("FR 2020-01-01..2020-01-31 x")]
    public void What_is_no_country_with_days_is_refused(string? text)
    {
        CountryPeriod.TryParse(text, out var period).ShouldBeFalse();
        period.ShouldBeNull();
    }

    [Fact]
    public void A_list_depends_on_the_day()
    {
        CountryPeriod.TryParse("GB 1973-01-01..2020-01-31", out var former).ShouldBeTrue();
        var scope = CountryScope.Only([former, CountryPeriod.Create(Data.Code("FR"))]);

        scope.Contains(Data.Code("GB"), new(1972, 12, 31), Data.Countries).ShouldBeFalse();
        scope.Contains(Data.Code("GB"), new(1973, 1, 1), Data.Countries).ShouldBeTrue();
        scope.Contains(Data.Code("GB"), new(2020, 1, 31), Data.Countries).ShouldBeTrue();
        scope.Contains(Data.Code("GB"), new(2020, 2, 1), Data.Countries).ShouldBeFalse();
        scope.GetCountries(_today, Data.Countries).Select(country => country.Code.Value).ShouldBe(["FR"]);
    }

    [Theory]
    [InlineData("PR")]
    [InlineData("GU")]
    [InlineData("AS")]
    [InlineData("VI")]
    [InlineData("MP")]
    [InlineData("UM")]
    public void Territories_belong_to_a_list_only_where_the_operator_says_so(string code)
    {
        var scope = CloudDirectory.Default[PartnerCloud.UsGovernment].PartnerCountries;

        scope.Contains(Data.Code(code), _today, Data.Countries).ShouldBeFalse();
        scope.WithTerritories().Contains(Data.Code(code), _today, Data.Countries).ShouldBeTrue();
        scope.WithTerritories().Contains(Data.Code("CA"), _today, Data.Countries).ShouldBeFalse();
    }

    [Theory]
    [InlineData(PartnerFeature.AddCustomers, "2018-08-30", "")]
    [InlineData(PartnerFeature.AddCustomers, "2018-08-31", "CLD-001")]
    [InlineData(PartnerFeature.AddLocations, "2018-08-31", "CLD-001")]
    [InlineData(PartnerFeature.AddSubscriptions, "2021-10-28", "")]
    [InlineData(PartnerFeature.AddSubscriptions, "2021-10-29", "CLD-001")]
    [InlineData(PartnerFeature.Benefits, "2021-10-29", "")]
    [InlineData(PartnerFeature.UserManagement, "2018-01-01", "CLD-004")]
    public void A_feature_ends_with_its_cloud(PartnerFeature feature, string day, string ruleId)
    {
        CalendarDate.TryParse(day, out var date).ShouldBeTrue();

        var result = CloudRules.CheckFeature(CloudDirectory.Default[PartnerCloud.Germany], feature, date);

        string.Join(' ', result.Violations.Select(violation => violation.Id.Value)).ShouldBe(ruleId);
    }

    [Theory]
    [InlineData("global", "usgov", false)]
    [InlineData("usgov", "global", false)]
    [InlineData("usgov", " USGOV ", true)]
    [InlineData("usgov", null, true)]
    [InlineData("usgov", "", true)]
    public void A_portal_takes_accounts_of_its_own_cloud_only(string code, string? accountCloud, bool isAllowed) =>
        CloudRules.CheckPortal(CloudDirectory.Default.Find(code)!, accountCloud).IsAllowed.ShouldBe(isAllowed);

    [Theory]
    [InlineData("https://login.microsoftonline.us/6f1c/v2.0", "usgov")]
    [InlineData("login.chinacloudapi.cn", "china")]
    [InlineData("https://login.example/", null)]
    [InlineData("not an issuer", null)]
    [InlineData(null, null)]
    public void An_issuer_belongs_to_a_cloud(string? issuer, string? code) =>
        (CloudDirectory.Default.FindByIssuer(issuer)?.Code).ShouldBe(code);
}
