using PartnerPlatform.Testing;

[assembly: AssemblyFixture(typeof(PartnerPlatform.Locations.Tests.LocationsHost))]

namespace PartnerPlatform.Locations.Tests;

/// <summary>The real host with the development recipe; each test works on accounts that it makes for itself where it changes something.</summary>
public sealed class LocationsHost : IPortal, IAsyncLifetime
{
    public const string FrenchAccount = "4frpartnerdemoaccount00001";
    public const string AmericanAccount = "4uspartnerdemoaccount00001";
    public const string BritishAccount = "4gbpartnerdemoaccount00001";

    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    /// <summary>Where it keeps its database.</summary>
    public string DataFolder => _process.DataFolder;

    /// <summary>What the host printed: its log.</summary>
    public string Output => _process.Output;

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync();

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
