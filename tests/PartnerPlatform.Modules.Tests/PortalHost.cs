[assembly: AssemblyFixture(typeof(PartnerPlatform.Modules.Tests.PortalHost))]

namespace PartnerPlatform.Modules.Tests;

/// <summary>
/// The real host with the development recipe. All tests share it, so each works on accounts that it makes for itself where it
/// changes something.
/// </summary>
public sealed class PortalHost : IPortal, IAsyncLifetime
{
    public const string Password = PortalProcess.Password;

    public const string FrenchAccount = "4frpartnerdemoaccount00001";
    public const string AmericanAccount = "4uspartnerdemoaccount00001";
    public const string BritishAccount = "4gbpartnerdemoaccount00001";

    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    /// <summary>What the host printed: its log.</summary>
    public string Output => _process.Output;

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync();

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
