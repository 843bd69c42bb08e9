using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell;
using OrchardCore.Navigation;

namespace OrchardCore.Tenants;

internal sealed class AdminMenu(ShellSettings shellSettings, IStringLocalizer<AdminMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        if (shellSettings.IsDefaultShell())
        {
            builder.Add(S["Tools"], tools => tools
                .Add(S["Tenants"], S["Tenants"].PrefixPosition(), tenants => tenants
                    .AddClass("tenants")
                    .Id("tenants")
                    .Action("Index", "Admin", "OrchardCore.Tenants")
                    .Permission(Permissions.ManageTenants)
                    .LocalNav()));
        }

        return ValueTask.CompletedTask;
    }
}
