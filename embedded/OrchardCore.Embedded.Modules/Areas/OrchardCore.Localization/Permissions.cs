using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all = [LocalizationPermissions.ManageCultures];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all }];
}
