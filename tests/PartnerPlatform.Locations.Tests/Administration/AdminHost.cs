using MimeKit;

namespace PartnerPlatform.Locations.Tests.Administration;

/// <summary>A host with the development recipe that writes its mail to a folder and lets tests make data: see <see cref="MpnTestStartup"/>.</summary>
public sealed class AdminHost : IPortal, IAsyncLifetime
{
    private readonly string _mails = Directory.CreateTempSubdirectory("portal-mails-").FullName;
    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    public string Output => _process.Output;

    public string DataFolder => _process.DataFolder;

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync(
        "Development",
        new Dictionary<string, string>
        {
            ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] =
                $"{typeof(TestStartup).Assembly.GetName().Name};{typeof(MpnTestStartup).Assembly.GetName().Name}",
            ["OrchardCore__OrchardCore_Email_Smtp__DefaultSender"] = "portal@partner-portal.example",
            ["OrchardCore__OrchardCore_Email_Smtp__DeliveryMethod"] = "SpecifiedPickupDirectory",
            ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocationBase"] = _mails,
            ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocation"] = "pickup",
        },
        [string.Empty]);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        Directory.Delete(_mails, recursive: true);
    }

    /// <summary>The subjects of the mails to an address. Mail is written after the answer, so this waits until there are enough.</summary>
    public async Task<IReadOnlyList<string>> ReadSubjectsAsync(string address, int count)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(30);
        while (true)
        {
            var mails = ReadMails(address);
            if (mails.Count >= count || DateTime.UtcNow > end)
            {
                return mails;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private List<string> ReadMails(string address)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(_mails, "*.eml", SearchOption.AllDirectories)
                    .Select(file => MimeMessage.Load(file))
                    .Where(mail => mail.To.Mailboxes.Any(mailbox => mailbox.Address == address))
                    .Select(mail => mail.Subject ?? string.Empty),
            ];
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            // Being written just now.
            return [];
        }
    }
}
