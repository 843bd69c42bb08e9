namespace OrchardCore.Users.ViewModels;

internal class EditUserInformationViewModel
{
    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? PhoneNumber { get; set; }

    public bool EditUserName { get; set; }

    public bool EditEmail { get; set; }

    public bool EditPhoneNumber { get; set; }
}
