namespace PartnerPlatform.EndToEnd.Tests;

/// <summary>One running application and one browser for all journeys: each test brings its own persons.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<HostProcess>, ICollectionFixture<Browser>
{
    public const string Name = "Portal";
}
