using OrchardCore.Settings;
using PartnerPlatform.Clouds.Models;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Tests;

public sealed class CloudContextTests
{
    [Fact]
    public void Settings_change_what_they_say_and_leave_the_rest_as_documented()
    {
        var settings = new CloudSettings { Code = "germany", AuthorityHosts = ["login.example"], Dates = new(null, new(2030, 1, 1)) };

        var directory = CloudSettingsReader.CreateDirectory(settings);
        var cloud = CloudSettingsReader.Current(settings, directory);

        cloud.Cloud.ShouldBe(PartnerCloud.Germany);
        cloud.AuthorityHosts.ShouldBe(["login.example"]);
        cloud.GetStatus(new(2029, 12, 31)).ShouldBe(CloudStatus.Open);
        cloud.GetStatus(new(2030, 1, 1)).ShouldBe(CloudStatus.Retired);
        cloud.PartnerCountries.IsEuropeanUnionAndEfta.ShouldBeTrue();
        cloud.DisabledFeatures.ShouldBe([PartnerFeature.UserManagement]);
        directory[PartnerCloud.Global].ShouldBe(CloudDirectory.Default[PartnerCloud.Global]);
    }

    [Fact]
    public void A_site_of_a_cloud_that_nobody_knows_takes_nobody()
    {
        var settings = new CloudSettings { Code = "moon" };
        var cloud = CloudSettingsReader.Current(settings, CloudSettingsReader.CreateDirectory(settings));

        CloudRules.CheckOpen(cloud, new(2026, 1, 1)).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_made_of_settings_is_kept_until_they_change()
    {
        var siteService = new FixedSite();
        var clouds = new CloudContext(siteService, clock: null!);

        var first = await clouds.GetCurrentAsync();
        var second = await new CloudContext(siteService, clock: null!).GetCurrentAsync();
        siteService.Site = new SiteSettings { IsReadOnly = true };
        var third = await clouds.GetDirectoryAsync();

        second.ShouldBeSameAs(first);
        third[first.Cloud].ShouldNotBeSameAs(first);
    }

    private sealed class FixedSite : ISiteService
    {
        public SiteSettings Site { get; set; } = new() { IsReadOnly = true };

        public Task<ISite> LoadSiteSettingsAsync() => throw new InvalidOperationException("Gates only read.");

        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(Site);

        public Task UpdateSiteSettingsAsync(ISite site) => throw new InvalidOperationException("Gates only read.");
    }
}
