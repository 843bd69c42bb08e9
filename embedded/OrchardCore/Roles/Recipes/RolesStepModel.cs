namespace OrchardCore.Roles.Recipes;

internal sealed class RolesStepModel
{
    public RolesStepRoleModel[] Roles { get; set; } = [];
}
