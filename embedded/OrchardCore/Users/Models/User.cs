using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using YesSql;

namespace OrchardCore.Users.Models;

/// <summary>A user as it is stored.</summary>
[SimplifiedTypeName("OrchardCore.Users.Models.User, OrchardCore.Users.Core")]
public class User : Entity, IUser
{
    /// <summary>The number of the document.</summary>
    public long Id { get; set; }

    /// <summary>The identifier by which others refer to the user.</summary>
    public string UserId { get; set; } = null!;

    /// <inheritdoc/>
    public string UserName { get; set; } = null!;

    /// <summary>The user name in the form in which it is compared.</summary>
    public string? NormalizedUserName { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The phone number.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>The e-mail address in the form in which it is compared.</summary>
    public string? NormalizedEmail { get; set; }

    /// <summary>The hashed password; none if the user has no local password.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes when what the user may do, or the way to sign in, changes.</summary>
    public string? SecurityStamp { get; set; }

    /// <summary>Whether the user was seen to own the e-mail address.</summary>
    public bool EmailConfirmed { get; set; }

    /// <summary>Whether the user was seen to own the phone number.</summary>
    public bool PhoneNumberConfirmed { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Whether signing in takes a second factor.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>Whether wrong passwords lock the user out for a while.</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when the user is locked out.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>The number of wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>The token of a pending password reset.</summary>
    public string? ResetToken { get; set; }

    /// <summary>The names of the user's roles.</summary>
    public IList<string> RoleNames { get; set; } = [];

    /// <summary>The user's own claims.</summary>
    public IList<UserClaim> UserClaims { get; set; } = [];

    /// <summary>The accounts of other providers with which the user signs in.</summary>
    public IList<UserLoginInfo> LoginInfos { get; set; } = [];

    /// <summary>The user's tokens.</summary>
    public IList<UserToken> UserTokens { get; set; } = [];

    /// <inheritdoc/>
    public override string ToString() => UserName;
}
