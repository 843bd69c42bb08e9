namespace PartnerPlatform.Rules;

/// <summary>The state of a check.</summary>
public enum CheckStatus
{
    /// <summary>Nothing to prove.</summary>
    NotRequired,

    /// <summary>Not begun.</summary>
    Waiting,

    /// <summary>Going on.</summary>
    InProgress,

    /// <summary>The partner has to do something.</summary>
    ActionRequired,

    /// <summary>Proved.</summary>
    Passed,

    /// <summary>Not proved.</summary>
    Failed,

    /// <summary>Left out by decision.</summary>
    Waived,
}
