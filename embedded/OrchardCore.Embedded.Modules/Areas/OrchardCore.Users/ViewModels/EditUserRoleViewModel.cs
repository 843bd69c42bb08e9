namespace OrchardCore.Users.ViewModels;

internal class EditUserRoleViewModel
{
    public IList<RoleEntry> Roles { get; set; } = [];
}
