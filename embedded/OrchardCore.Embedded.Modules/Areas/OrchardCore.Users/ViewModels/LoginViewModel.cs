namespace OrchardCore.Users.ViewModels;

internal class LoginViewModel
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }

    public bool AllowRememberMe { get; set; }
}
