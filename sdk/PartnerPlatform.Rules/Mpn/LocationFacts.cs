namespace PartnerPlatform.Rules;

/// <summary>What the guards of the location machine look at.</summary>
public sealed record LocationFacts
{
    /// <summary>The result of the rules of addresses and names for the location.</summary>
    public RuleResult Evaluation { get; init; } = RuleResult.Allowed;

    /// <summary>Why the verification fails.</summary>
    public DecisionReason? Reason { get; init; }

    /// <summary>What the partner wrote when asking for the deletion.</summary>
    public string? Acknowledgement { get; init; }

    /// <summary>Whether the location is again in the country or region in which it was verified.</summary>
    public bool IsBack { get; init; }

    /// <summary>Whether the host had stopped the location when its deletion was asked for.</summary>
    public bool WasSuspended { get; init; }

    /// <summary>Whether the location has an MPN ID: it was active once.</summary>
    public bool HasMpnId { get; init; }

    /// <summary>The number of associations and customers that depend on the location.</summary>
    public int Dependents { get; init; }
}
