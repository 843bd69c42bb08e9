namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>A host with the development recipe that writes its mail to a folder and lets tests make data: see <see cref="MpnTestStartup"/>.</summary>
public sealed class AdminHost : IPortal, IAsyncLifetime
{
    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    public string Output => _process.Output;

    public string DataFolder => _process.DataFolder;

    public MailFolder Mails { get; } = new();

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync(
        "Development",
        new Dictionary<string, string>(Mails.Settings)
        {
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] =
                $"{typeof(TestStartup).Assembly.GetName().Name};{typeof(MpnTestStartup).Assembly.GetName().Name}",
        },
        [string.Empty]);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        Mails.Dispose();
    }

    /// <summary>The subjects of the mails to an address. Mail is written after the answer, so this waits until there are enough.</summary>
    public async Task<IReadOnlyList<string>> ReadSubjectsAsync(string address, int count) =>
        [.. (await Mails.ReadAsync(address, count)).Select(mail => mail.Subject ?? string.Empty)];
}
