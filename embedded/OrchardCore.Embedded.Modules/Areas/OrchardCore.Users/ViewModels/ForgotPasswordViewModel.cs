namespace OrchardCore.Users.ViewModels;

internal class ForgotPasswordViewModel
{
    public string? UsernameOrEmail { get; set; }
}
