using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Roles.ViewModels;

internal sealed class CreateRoleViewModel
{
    [Required(ErrorMessage = "A name is required.")]
    [StringLength(256)]
    public string? RoleName { get; set; }

    [StringLength(1024)]
    public string? RoleDescription { get; set; }
}
