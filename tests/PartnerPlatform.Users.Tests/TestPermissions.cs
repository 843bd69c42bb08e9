using OrchardCore.Security.Permissions;

namespace PartnerPlatform.Users.Tests;

/// <summary>Three permissions, each of which includes the next, and one apart.</summary>
public sealed class TestPermissions : IPermissionProvider
{
    public static readonly Permission ManageAll = new("TestManageAll", "Manage all");

    public static readonly Permission EditAll = new("TestEditAll", "Edit all", [ManageAll]);

    public static readonly Permission ViewAll = new("TestViewAll", "View all", [EditAll]);

    public static readonly Permission EditOwn = new("TestEditOwn", "Edit own");

    public static readonly Permission Apart = new("TestApart", "Apart");

    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([ManageAll, EditAll, ViewAll, EditOwn, Apart]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = "Librarian", Permissions = [Apart] }];
}
