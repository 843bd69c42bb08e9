using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.Users.AuditTrail.ResetPassword;

/// <summary>Registers what can happen to forgotten passwords.</summary>
public sealed class UserResetPasswordAuditTrailEventConfiguration : IConfigureOptions<AuditTrailOptions>
{
    /// <summary>The category.</summary>
    public const string User = nameof(User);

    /// <summary>A password was set anew.</summary>
    public const string PasswordReset = nameof(PasswordReset);

    /// <summary>A link to set a password anew was asked for.</summary>
    public const string PasswordRecovered = nameof(PasswordRecovered);

    /// <summary>Creates the configuration.</summary>
    public UserResetPasswordAuditTrailEventConfiguration()
    {
    }

    /// <inheritdoc/>
    public void Configure(AuditTrailOptions options) => options
        .For<UserResetPasswordAuditTrailEventConfiguration>(User, S => S["User"])
        .WithEvent(PasswordReset, S => S["Password reset"], S => S["A user set a new password."], true)
        .WithEvent(PasswordRecovered, S => S["Password recovery"], S => S["A user asked for a link to set a new password."], true);
}
