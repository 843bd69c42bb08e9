using OrchardCore.ContentManagement;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Tests;

public sealed class FeatureConditionTests
{
    [Theory]
    [InlineData(PartnerCloud.Global, "global", PartnerFeature.Referrals, "2026-01-01", "")]
    [InlineData(PartnerCloud.UsGovernment, "usgov", PartnerFeature.Referrals, "2026-01-01", "CLD-004")]
    [InlineData(PartnerCloud.UsGovernment, "usgov", PartnerFeature.AddCustomers, "2026-01-01", "")]
    [InlineData(PartnerCloud.UsGovernment, "global", PartnerFeature.Benefits, "2026-01-01", "CLD-003")]
    [InlineData(PartnerCloud.Global, "usgov", PartnerFeature.Benefits, "2026-01-01", "CLD-003")]
    [InlineData(PartnerCloud.UsGovernment, "global", PartnerFeature.Referrals, "2026-01-01", "CLD-003 CLD-004")]
    [InlineData(PartnerCloud.Germany, "germany", PartnerFeature.AddCustomers, "2018-08-30", "")]
    [InlineData(PartnerCloud.Germany, "germany", PartnerFeature.AddCustomers, "2018-08-31", "CLD-001")]
    [InlineData(PartnerCloud.Germany, "germany", PartnerFeature.Transact, "2021-10-28", "")]
    [InlineData(PartnerCloud.Germany, "germany", PartnerFeature.Transact, "2021-10-29", "CLD-001")]
    [InlineData(PartnerCloud.Germany, "germany", PartnerFeature.Benefits, "2021-10-29", "")]
    public async Task A_feature_depends_on_the_cloud_the_account_and_the_day(
        PartnerCloud cloud, string accountCloud, PartnerFeature feature, string day, string ruleIds)
    {
        CalendarDate.TryParse(day, out var today).ShouldBeTrue();
        var account = new ContentItem { ContentType = "PartnerAccount" };
        account.Weld(nameof(PartnerAccountPart), new PartnerAccountPart { CloudCode = accountCloud });
        var condition = new CloudFeatureCondition(new FixedClouds(cloud, today));

        var result = await condition.CheckAsync(account, feature);

        condition.Order.ShouldBe(0);
        string.Join(' ', result.Violations.Select(violation => violation.Id.Value)).ShouldBe(ruleIds);
    }

    [Theory]
    [InlineData(PartnerCloud.Global, PartnerFeature.FindPartner, "2026-01-01", "")]
    [InlineData(PartnerCloud.UsGovernment, PartnerFeature.FindPartner, "2026-01-01", "CLD-004")]
    [InlineData(PartnerCloud.Germany, PartnerFeature.AddCustomers, "2018-08-31", "CLD-001")]
    public async Task A_feature_of_the_site_depends_on_the_cloud_and_the_day(PartnerCloud cloud, PartnerFeature feature, string day, string ruleIds)
    {
        CalendarDate.TryParse(day, out var today).ShouldBeTrue();
        var condition = new CloudFeatureCondition(new FixedClouds(cloud, today));

        var result = await condition.CheckAsync(feature);

        string.Join(' ', result.Violations.Select(violation => violation.Id.Value)).ShouldBe(ruleIds);
    }
}
