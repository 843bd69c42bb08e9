namespace OrchardCore.Email;

/// <summary>How messages are sent to a server or written to a folder.</summary>
public class SmtpOptions
{
    /// <summary>Whether the provider can be used.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>The author of messages that name none.</summary>
    public string? DefaultSender { get; set; }

    /// <summary>The name of the server.</summary>
    public string? Host { get; set; }

    /// <summary>The port of the server.</summary>
    public int Port { get; set; } = 25;

    /// <summary>Whether the protection is chosen by the port.</summary>
    public bool AutoSelectEncryption { get; set; }

    /// <summary>Whether the server asks for a user name and password.</summary>
    public bool RequireCredentials { get; set; }

    /// <summary>How the connection is protected.</summary>
    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    /// <summary>The user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }

    /// <summary>Whether a certificate that can't be verified is accepted.</summary>
    public bool IgnoreInvalidSslCertificate { get; set; }

    /// <summary>Whether messages are sent or written.</summary>
    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    /// <summary>The folder below the base folder.</summary>
    public string? PickupDirectoryLocation { get; set; }

    /// <summary>The folder out of which nothing is written; none for the tenant's own.</summary>
    public string? PickupDirectoryLocationBase { get; set; }

    /// <summary>Whether what it takes to send is configured.</summary>
    public bool ConfigurationExists()
        => !string.IsNullOrEmpty(DefaultSender)
            && (DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory ? !string.IsNullOrEmpty(PickupDirectoryLocation) : !string.IsNullOrEmpty(Host));
}
