using System.Text.Json.Nodes;

namespace PartnerPlatform.Modules.Tests;

/// <summary>The real host with the sample partners on PostgreSQL.</summary>
public sealed class PostgresPortalHost : IPortal, IAsyncLifetime
{
    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    /// <summary>What the host printed: its log.</summary>
    public string Output => _process.Output;

    public async ValueTask InitializeAsync()
    {
        var database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        _process = await PortalProcess.StartAsync([new("Default", "PartnerPlatformDevelopment", string.Empty) { Postgres = database }]);

        // Its handler asks the database in the midst of creating an account.
        await TestSteps.SendAsync(this, new JsonObject
        {
            ["name"] = "settings",
            ["ContentAuditTrailSettings"] = new JsonObject { ["AllowedContentTypes"] = new JsonArray("PartnerAccount") },
        });
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
