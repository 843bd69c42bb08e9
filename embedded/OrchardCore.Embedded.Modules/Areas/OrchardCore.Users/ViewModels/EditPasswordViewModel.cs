using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Users.ViewModels;

internal sealed class EditPasswordViewModel
{
    public string? UserId { get; set; }

    public string? UserName { get; set; }

    [Required(ErrorMessage = "The new password is required.")]
    [DataType(DataType.Password)]
    public string? NewPassword { get; set; }

    [Required(ErrorMessage = "Repeat the new password.")]
    [DataType(DataType.Password)]
    [Compare(nameof(NewPassword), ErrorMessage = "The two passwords are not the same.")]
    public string? PasswordConfirmation { get; set; }
}
