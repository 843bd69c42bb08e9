using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.Users.AuditTrail.Services;

/// <summary>Registers what can happen to users.</summary>
public sealed class UserAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    /// <summary>The category.</summary>
    public const string User = nameof(User);

    /// <summary>Somebody signed in.</summary>
    public const string LoggedIn = nameof(LoggedIn);

    /// <summary>Somebody could not sign in.</summary>
    public const string LogInFailed = nameof(LogInFailed);

    /// <summary>Somebody who is locked out could not sign in.</summary>
    public const string LogInIsLockedOut = nameof(LogInIsLockedOut);

    /// <summary>A user was enabled.</summary>
    public const string Enabled = nameof(Enabled);

    /// <summary>A user was disabled.</summary>
    public const string Disabled = nameof(Disabled);

    /// <summary>A user was created.</summary>
    public const string Created = nameof(Created);

    /// <summary>A user was changed.</summary>
    public const string Updated = nameof(Updated);

    /// <summary>A user was deleted.</summary>
    public const string Deleted = nameof(Deleted);

    /// <summary>Creates the configuration.</summary>
    public UserAuditTrailEventConfiguration()
    {
    }

    /// <inheritdoc/>
    public void Configure(AuditTrailOptions options) => options
        .For<UserAuditTrailEventConfiguration>(User, S => S["User"])
        .WithEvent(LoggedIn, S => S["Signed in"], S => S["A user signed in."], true)
        .WithEvent(LogInFailed, S => S["Sign-in failed"], S => S["Somebody tried to sign in, and failed."])
        .WithEvent(LogInIsLockedOut, S => S["Sign-in of a locked account"], S => S["Somebody tried to sign in with an account that is locked out."], true)
        .WithEvent(Enabled, S => S["User enabled"], S => S["A user was enabled."], true)
        .WithEvent(Disabled, S => S["User disabled"], S => S["A user was disabled."], true)
        .WithEvent(Created, S => S["User created"], S => S["A user was created."], true)
        .WithEvent(Updated, S => S["User changed"], S => S["A user was changed."], true)
        .WithEvent(Deleted, S => S["User deleted"], S => S["A user was deleted."], true);
}
