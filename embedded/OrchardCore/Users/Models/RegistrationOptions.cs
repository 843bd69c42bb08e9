namespace OrchardCore.Users.Models;

/// <summary>How people get an account by themselves.</summary>
public class RegistrationOptions
{
    /// <summary>Whether the e-mail address must be confirmed before the first sign-in.</summary>
    public bool UsersMustValidateEmail { get; set; }

    /// <summary>Whether an administrator must enable new accounts.</summary>
    public bool UsersAreModerated { get; set; }

    /// <summary>Whether the pages use the theme of the site instead of that of the admin.</summary>
    public bool UseSiteTheme { get; set; }
}
