namespace OrchardCore.Users;

/// <summary>The addresses of the account pages.</summary>
public class UserOptions
{
    /// <summary>Where people sign in.</summary>
    public string LoginPath { get; set; } = "Login";

    /// <summary>Where the sign-out form is sent.</summary>
    public string LogoffPath { get; set; } = "Users/LogOff";

    /// <summary>Where users change their password.</summary>
    public string ChangePasswordUrl { get; set; } = "ChangePassword";

    /// <summary>Where users are told that their password was changed.</summary>
    public string ChangePasswordConfirmationUrl { get; set; } = "ChangePasswordConfirmation";

    /// <summary>Where users manage their external accounts.</summary>
    public string ExternalLoginsUrl { get; set; } = "ExternalLogins";

    /// <summary>Where users manage their second factors.</summary>
    public string TwoFactorAuthenticationPath { get; set; } = "TwoFactor";
}
