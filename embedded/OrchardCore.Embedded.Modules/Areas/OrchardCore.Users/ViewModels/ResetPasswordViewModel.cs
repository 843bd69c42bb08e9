namespace OrchardCore.Users.ViewModels;

internal class ResetPasswordViewModel
{
    public string? UsernameOrEmail { get; set; }

    public string? NewPassword { get; set; }

    public string? PasswordConfirmation { get; set; }

    public string? ResetToken { get; set; }
}
