using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>What a person enters to set a new password.</summary>
public class ResetPasswordForm : Entity
{
    /// <summary>The user name or e-mail address.</summary>
    public string? UsernameOrEmail { get; set; }

    /// <summary>The new password.</summary>
    public string? NewPassword { get; set; }

    /// <summary>The token that the person got by mail.</summary>
    public string? ResetToken { get; set; }
}
