using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

internal sealed class RecipesPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [RecipePermissions.ManageRecipes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all }];
}
