namespace PartnerPlatform.Modules.Tests;

/// <summary>A host that writes its mail to a folder.</summary>
public sealed class MailPortalHost : PortalHost
{
    public MailFolder Mails { get; } = new();

    protected override IReadOnlyDictionary<string, string> Settings => Mails.Settings;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Mails.Dispose();
    }
}
