namespace PartnerPlatform.Rules;

/// <summary>How far a tax number is trusted.</summary>
public enum TaxRegistrationStatus
{
    /// <summary>Nobody has looked.</summary>
    Unverified,

    /// <summary>Its form and check digits are right.</summary>
    FormatValid,

    /// <summary>The registry says that it's valid.</summary>
    Verified,

    /// <summary>The registry says that it isn't valid.</summary>
    Invalid,

    /// <summary>The registry didn't answer.</summary>
    Unavailable,

    /// <summary>Something changed.</summary>
    NeedsReview,
}
