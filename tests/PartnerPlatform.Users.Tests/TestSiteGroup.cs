namespace PartnerPlatform.Users.Tests;

/// <summary>The tests of one site, which they share.</summary>
[CollectionDefinition(Name)]
public sealed class TestSiteGroup : ICollectionFixture<TestSite>
{
    public const string Name = "site";
}
