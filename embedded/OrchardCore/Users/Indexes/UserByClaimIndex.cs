using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds users by their claims.</summary>
public class UserByClaimIndex : MapIndex
{
    /// <summary>The claim's type.</summary>
    public string ClaimType { get; set; } = null!;

    /// <summary>The claim's value.</summary>
    public string? ClaimValue { get; set; }
}
