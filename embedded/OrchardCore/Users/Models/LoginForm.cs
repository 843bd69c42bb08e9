using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What a person enters to sign in.</summary>
public class LoginForm : Entity
{
    /// <summary>The user name or e-mail address.</summary>
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }

    /// <summary>Whether to stay signed in when the browser is closed.</summary>
    public bool RememberMe { get; set; }
}
