using OrchardCore.Security.Permissions;

namespace OrchardCore.Themes;

internal sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ApplyTheme = new("ApplyTheme", "Apply a Theme");

    private readonly IEnumerable<Permission> _permissions = [ApplyTheme];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions },
    ];
}
