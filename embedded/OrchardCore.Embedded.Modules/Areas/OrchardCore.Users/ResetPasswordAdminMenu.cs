using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users.Drivers;

namespace OrchardCore.Users;

[Feature(UserConstants.Features.ResetPassword)]
internal sealed class ResetPasswordAdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public ResetPasswordAdminMenu(IStringLocalizer<ResetPasswordAdminMenu> stringLocalizer)
    {
        S = stringLocalizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["User Reset Password"], S["User Reset Password"].PrefixPosition(), resetPassword => resetPassword
                .AddClass("userresetpassword")
                .Id("userresetpassword")
                .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = ResetPasswordSettingsDisplayDriver.GroupId })
                .Permission(UsersPermissions.ManageUsers)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
