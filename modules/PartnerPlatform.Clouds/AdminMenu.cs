using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace PartnerPlatform.Clouds;

public sealed class AdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AdminMenu(IStringLocalizer<AdminMenu> localizer)
    {
        S = localizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Partners"], "2", partners => partners
            .Id("partners")
            .AddClass("partners")
            .Add(S["Clouds"], "9", clouds => clouds
                .Action("Index", "Clouds", "PartnerPlatform.Clouds")
                .Permission(Permissions.ViewClouds)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
