using Microsoft.Extensions.Localization;
using OrchardCore.Admin.Drivers;
using OrchardCore.Navigation;

namespace OrchardCore.Admin;

internal sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> stringLocalizer)
    {
        S = stringLocalizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .AddClass("icon-class-fa-solid fa-sliders")
            .Id("settings")
            .Add(S["Admin"], S["Admin"].PrefixPosition(), admin => admin
                .AddClass("admin")
                .Id("admin")
                .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = AdminSiteSettingsDisplayDriver.GroupId })
                .Permission(AdminPermissions.ManageAdminSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
