using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users.Drivers;

namespace OrchardCore.Users;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer)
    {
        S = stringLocalizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Access Control"], NavigationConstants.AdminMenuAccessControlPosition, accessControl => accessControl
                .AddClass("icon-class-fa-solid fa-user-shield")
                .Id("accessControl")
                .Add(S["Users"], S["Users"].PrefixPosition(), users => users
                    .AddClass("users")
                    .Id("users")
                    .Action("Index", "Admin", UserConstants.Features.Users)
                    .Permission(UsersPermissions.ListUsers)
                    .LocalNav()))
            .Add(S["Settings"], settings => settings
                .Add(S["User Login"], S["User Login"].PrefixPosition(), login => login
                    .AddClass("userlogin")
                    .Id("userlogin")
                    .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = LoginSettingsDisplayDriver.GroupId })
                    .Permission(UsersPermissions.ManageUsers)
                    .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
