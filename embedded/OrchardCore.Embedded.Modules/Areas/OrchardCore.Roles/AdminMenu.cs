using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardCore.Roles;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer)
    {
        S = stringLocalizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, accessControl => accessControl
            .AddClass("icon-class-fa-solid fa-user-shield")
            .Id("accessControl")
            .Add(S["Roles"], S["Roles"].PrefixPosition(), roles => roles
                .AddClass("roles")
                .Id("roles")
                .Action("Index", "Admin", "OrchardCore.Roles")
                .Permission(RolesPermissions.ManageRoles)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
