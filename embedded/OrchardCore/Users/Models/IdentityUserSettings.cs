namespace OrchardCore.Users.Models;

/// <summary>The rules for user names and e-mail addresses.</summary>
public class IdentityUserSettings
{
    /// <summary>The characters that user names are made of, unless the site names others.</summary>
    public const string DefaultAllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._+";

    /// <summary>The characters that user names are made of.</summary>
    public string AllowedUserNameCharacters { get; set; } = DefaultAllowedUserNameCharacters;

    /// <summary>Whether no two users may have the same e-mail address.</summary>
    public bool RequireUniqueEmail { get; set; } = true;
}
