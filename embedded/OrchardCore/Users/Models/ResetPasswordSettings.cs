namespace OrchardCore.Users.Models;

/// <summary>Site settings about forgotten passwords.</summary>
public class ResetPasswordSettings
{
    /// <summary>Whether people can ask for a link that lets them set a new password.</summary>
    public bool AllowResetPassword { get; set; }

    /// <summary>Whether the pages use the theme of the site instead of that of the admin.</summary>
    public bool UseSiteTheme { get; set; }
}
