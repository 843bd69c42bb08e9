using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Users.ViewModels;

internal sealed class ChangePasswordViewModel
{
    [Required(ErrorMessage = "The current password is required.")]
    [DataType(DataType.Password)]
    public string? CurrentPassword { get; set; }

    [Required(ErrorMessage = "The new password is required.")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [Required(ErrorMessage = "Repeat the new password.")]
    [DataType(DataType.Password)]
    [Compare(nameof(Password), ErrorMessage = "The two passwords are not the same.")]
    public string? PasswordConfirmation { get; set; }
}
