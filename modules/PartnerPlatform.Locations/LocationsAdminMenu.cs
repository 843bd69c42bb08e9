using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace PartnerPlatform.Locations;

public sealed class LocationsAdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public LocationsAdminMenu(IStringLocalizer<LocationsAdminMenu> localizer)
    {
        S = localizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Partners"], "2", partners => partners
            .Id("partners")
            .AddClass("partners")
            .Add(S["Locations"], "3", locations => locations
                .Action("Index", "LocationAdmin", "PartnerPlatform.Locations")
                .Permission(Permissions.ViewLocations)
                .LocalNav())
            .Add(S["Queue of locations"], "4", queue => queue
                .Action("Queue", "LocationAdmin", "PartnerPlatform.Locations")
                .Permission(Permissions.ManageLocations)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
