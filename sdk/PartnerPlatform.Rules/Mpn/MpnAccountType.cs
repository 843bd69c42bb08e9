namespace PartnerPlatform.Rules;

/// <summary>What an MPN ID stands for.</summary>
public enum MpnAccountType
{
    /// <summary>A location.</summary>
    Location,

    /// <summary>The headquarters of a partner, which can't be associated with a tenant.</summary>
    Global,
}
