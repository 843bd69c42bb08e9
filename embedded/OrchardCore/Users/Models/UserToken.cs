namespace OrchardCore.Users.Models;

/// <summary>A token that belongs to a user.</summary>
public class UserToken
{
    /// <summary>Who issued the token.</summary>
    public string LoginProvider { get; set; } = string.Empty;

    /// <summary>The name of the token.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The token, protected if it is a secret.</summary>
    public string? Value { get; set; }
}
