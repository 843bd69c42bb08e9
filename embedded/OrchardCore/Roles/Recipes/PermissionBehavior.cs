namespace OrchardCore.Roles.Recipes;

internal enum PermissionBehavior
{
    Replace = 0,
    Add = 1,
    Remove = 2,
}
