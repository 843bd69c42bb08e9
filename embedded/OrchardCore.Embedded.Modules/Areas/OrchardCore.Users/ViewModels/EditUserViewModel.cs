namespace OrchardCore.Users.ViewModels;

internal class EditUserViewModel
{
    public bool IsNew { get; set; }

    public bool EmailConfirmed { get; set; }

    public bool IsEnabled { get; set; }

    public bool CanChangeState { get; set; }

    public string? Password { get; set; }
}
