using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What a person enters who forgot the password.</summary>
public class ForgotPasswordForm : Entity
{
    /// <summary>The user name or e-mail address.</summary>
    public string? UsernameOrEmail { get; set; }
}
