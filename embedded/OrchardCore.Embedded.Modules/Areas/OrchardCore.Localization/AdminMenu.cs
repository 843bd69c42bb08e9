using Microsoft.Extensions.Localization;
using OrchardCore.Localization.Drivers;
using OrchardCore.Navigation;

namespace OrchardCore.Localization;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Languages"], S["Languages"].PrefixPosition(), cultures => cultures
                .AddClass("localization")
                .Id("cultures")
                .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = LocalizationSettingsDisplayDriver.GroupId })
                .Permission(LocalizationPermissions.ManageCultures)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
