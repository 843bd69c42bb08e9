using MimeKit;

namespace PartnerPlatform.Modules.Tests;

/// <summary>A host that writes its mail to a folder.</summary>
public sealed class MailPortalHost : PortalHost
{
    private readonly string _mails = Directory.CreateTempSubdirectory("portal-mails-").FullName;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["OrchardCore__OrchardCore_Email_Smtp__DefaultSender"] = "portal@partner-portal.example",
        ["OrchardCore__OrchardCore_Email_Smtp__DeliveryMethod"] = "SpecifiedPickupDirectory",
        ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocationBase"] = _mails,
        ["OrchardCore__OrchardCore_Email_Smtp__PickupDirectoryLocation"] = "pickup",
    };

    public IReadOnlyList<MimeMessage> ReadMails() =>
        [.. Directory.EnumerateFiles(_mails, "*.eml", SearchOption.AllDirectories).Select(file => MimeMessage.Load(file))];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_mails, recursive: true);
    }
}
