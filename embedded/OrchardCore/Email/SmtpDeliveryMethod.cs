namespace OrchardCore.Email;

/// <summary>What happens to messages.</summary>
public enum SmtpDeliveryMethod
{
    /// <summary>They are sent to a server.</summary>
    Network = 0,

    /// <summary>They are written to a folder.</summary>
    SpecifiedPickupDirectory = 1,
}
