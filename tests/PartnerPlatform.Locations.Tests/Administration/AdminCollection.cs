namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>Tests that change the policy of a whole site: one after the other, on a host of their own.</summary>
[CollectionDefinition(Name)]
public sealed class AdminCollection : ICollectionFixture<AdminHost>
{
    public const string Name = "Administration";
}
