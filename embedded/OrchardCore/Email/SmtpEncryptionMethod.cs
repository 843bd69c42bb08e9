namespace OrchardCore.Email;

/// <summary>How the connection to the server is protected.</summary>
public enum SmtpEncryptionMethod
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>From the beginning.</summary>
    SslTls = 1,

    /// <summary>After a command to the server.</summary>
    StartTls = 2,
}
