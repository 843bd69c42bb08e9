using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What a person enters to get an account.</summary>
public class RegisterUserForm : Entity
{
    /// <summary>The wished user name.</summary>
    public string? UserName { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The wished password.</summary>
    public string? Password { get; set; }
}
