using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Settings.Drivers;

namespace OrchardCore.Settings;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], "100", settings => settings
            .AddClass("icon-class-fa-solid fa-gear")
            .Id("settings")
            .Add(S["General"], "1", general => general
                .Id("general")
                .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = DefaultSiteSettingsDisplayDriver.GroupId })
                .Permission(SettingsPermissions.ManageSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
