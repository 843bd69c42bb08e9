namespace OrchardCore.Users.Models;

/// <summary>Site settings about signing in.</summary>
public class LoginSettings
{
    /// <summary>Whether the pages use the theme of the site instead of that of the admin.</summary>
    public bool UseSiteTheme { get; set; }

    /// <summary>Whether nobody can sign in with a password.</summary>
    public bool DisableLocalLogin { get; set; }

    /// <summary>Whether users may change their own user name.</summary>
    public bool AllowChangingUsername { get; set; }

    /// <summary>Whether users may change their own e-mail address.</summary>
    public bool AllowChangingEmail { get; set; }

    /// <summary>Whether people can stay signed in when they close the browser.</summary>
    public bool AllowRememberMe { get; set; } = true;

    /// <summary>Whether users may change their own phone number.</summary>
    public bool AllowChangingPhoneNumber { get; set; } = true;
}
