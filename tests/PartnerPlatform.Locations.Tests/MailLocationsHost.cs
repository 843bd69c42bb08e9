using MimeKit;

namespace PartnerPlatform.Locations.Tests;

/// <summary>A host that writes its mail to a folder.</summary>
public sealed class MailLocationsHost : IPortal, IAsyncLifetime
{
    private static readonly TimeSpan _pollInterval = TimeSpan.FromMilliseconds(100);

    private readonly string _mails = Directory.CreateTempSubdirectory("location-mails-").FullName;
    private PortalProcess _process = null!;

    public Uri Address => _process.Address;

    /// <summary>What the host printed: its log.</summary>
    public string Output => _process.Output;

    public async ValueTask InitializeAsync() => _process = await PortalProcess.StartAsync(
        "Development",
        new Dictionary<string, string>
        {
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

    /// <summary>The mails to someone, once there are as many as expected: they go out after the request that causes them.</summary>
    public async Task<IReadOnlyList<MimeMessage>> ReadMailsAsync(string address, int count, CancellationToken cancellation)
    {
        while (true)
        {
            var mails = ReadMails().Where(mail => mail.To.Mailboxes.Any(mailbox => mailbox.Address == address)).ToArray();
            if (mails.Length >= count)
            {
                return mails;
            }

            await Task.Delay(_pollInterval, cancellation);
        }
    }

    private IEnumerable<MimeMessage> ReadMails()
    {
        foreach (var file in Directory.EnumerateFiles(_mails, "*.eml", SearchOption.AllDirectories).Order().ToArray())
        {
            MimeMessage? message = null;
            try
            {
                message = MimeMessage.Load(file);
            }
            catch (Exception exception) when (exception is IOException or FormatException)
            {
                // Being written.
            }

            if (message?.Subject is not null)
            {
                yield return message;
            }
        }
    }
}
