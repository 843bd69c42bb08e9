using System.Text.Json.Nodes;

namespace PartnerPlatform.Locations.Tests;

/// <summary>A host whose operator lets look-ups see IDs of others, and tenants have many locations.</summary>
public sealed class OpenPolicyHost : IPortal, IAsyncLifetime
{
    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    public async ValueTask InitializeAsync()
    {
        _process = await PortalProcess.StartAsync();
        await TestSteps.SendAsync(_process, new JsonObject
        {
            ["name"] = "settings",
            ["MpnSettings"] = new JsonObject { ["Lookup"] = "Open", ["Cardinality"] = "ManyLocationsPerTenant" },
        });
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
