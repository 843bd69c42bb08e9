using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Finds users by name, e-mail address and state.</summary>
public class UserIndex : MapIndex
{
    /// <summary>The number of the user's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The identifier of the user.</summary>
    public string UserId { get; set; } = null!;

    /// <summary>The user name in the form in which it is compared.</summary>
    public string? NormalizedUserName { get; set; }

    /// <summary>The e-mail address in the form in which it is compared.</summary>
    public string? NormalizedEmail { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Whether wrong passwords lock the user out.</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when the user is locked out.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>The number of wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }
}
