namespace PartnerPlatform.Rules;

/// <summary>When a profile was reviewed, and what it was then.</summary>
/// <param name="ReviewedHash">A hash of the profile when it was reviewed, or null when nobody did.</param>
/// <param name="ReviewedAt">When it was reviewed, or null.</param>
/// <param name="CurrentHash">A hash of the profile now.</param>
public sealed record ProfileReview(string? ReviewedHash, DateTimeOffset? ReviewedAt, string CurrentHash)
{
    /// <summary>Whether the profile is as it was when it was reviewed.</summary>
    public bool IsCurrent => ReviewedHash is not null && ReviewedHash == CurrentHash;
}
