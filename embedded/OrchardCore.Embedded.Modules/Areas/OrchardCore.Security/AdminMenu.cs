using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Drivers;

namespace OrchardCore.Security;

internal sealed class AdminMenu(IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings
            .Add(S["Security Headers"], S["Security Headers"].PrefixPosition(), headers => headers
                .AddClass("securityHeaders")
                .Id("securityHeaders")
                .Action("Index", "Admin", "OrchardCore.Settings", new() { ["groupId"] = SecuritySettingsDisplayDriver.GroupId })
                .Permission(SecurityPermissions.ManageSecurityHeadersSettings)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
