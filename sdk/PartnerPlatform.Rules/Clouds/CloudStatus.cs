namespace PartnerPlatform.Rules;

/// <summary>Whether a cloud takes new partners and customers.</summary>
public enum CloudStatus
{
    /// <summary>It does.</summary>
    Open,

    /// <summary>It doesn't, but those who are there stay.</summary>
    ClosedToNew,

    /// <summary>It's shut; its data stays readable.</summary>
    Retired,
}
