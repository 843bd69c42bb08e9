namespace OrchardCore.Users.Models;

/// <summary>Site settings about identities.</summary>
public class IdentitySettings
{
    /// <summary>The rules for user names and e-mail addresses.</summary>
    public IdentityUserSettings UserSettings { get; set; } = new();
}
