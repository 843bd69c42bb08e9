namespace PartnerPlatform.Locations.Tests;

/// <summary>A host that writes its mail to a folder.</summary>
public sealed class MailLocationsHost : IPortal, IAsyncLifetime
{
    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    /// <summary>What the host printed: its log.</summary>
    public string Output => _process.Output;

    public MailFolder Mails { get; } = new();

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync("Development", Mails.Settings, [string.Empty]);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        Mails.Dispose();
    }
}
