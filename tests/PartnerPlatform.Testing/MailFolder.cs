using MimeKit;

namespace PartnerPlatform.Testing;

/// <summary>A folder of its own into which a host writes its mail.</summary>
public sealed class MailFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("portal-mails-").FullName;

    /// <summary>The environment variables of a host that writes into it.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["OrchardCore__OrchardCore_Email_Smtp__DefaultSender"] = "portal@partner-portal.example",
        ["OrchardCore__OrchardCore_Email_Smtp__DeliveryMethod"] = "SpecifiedPickupDirectory",
        ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocationBase"] = _path,
        ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocation"] = "pickup",
    };

    /// <summary>The mails to someone that are there.</summary>
    public IReadOnlyList<MimeMessage> Read(string address) =>
    [
        .. Directory.EnumerateFiles(_path, "*.eml", SearchOption.AllDirectories)
            .Select(file => MimeMessage.Load(file))
            .Where(mail => mail.To.Mailboxes.Any(mailbox => mailbox.Address == address)),
    ];

    /// <summary>The mails to someone, once there are as many as expected: some go out after the request that causes them.</summary>
    public Task<IReadOnlyList<MimeMessage>> ReadAsync(string address, int count) =>
        Patience.ReadAsync(() => Task.FromResult(Read(address)), mails => mails.Count >= count);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
