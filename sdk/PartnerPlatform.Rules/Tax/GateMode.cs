namespace PartnerPlatform.Rules;

/// <summary>What an unmet condition does.</summary>
public enum GateMode
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>It's said, but nothing is refused.</summary>
    Warn,

    /// <summary>It refuses.</summary>
    Block,
}
