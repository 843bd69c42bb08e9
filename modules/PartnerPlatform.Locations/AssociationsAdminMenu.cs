using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace PartnerPlatform.Locations;

public sealed class AssociationsAdminMenu : AdminNavigationProvider
{
    private readonly IStringLocalizer S;

    public AssociationsAdminMenu(IStringLocalizer<AssociationsAdminMenu> localizer)
    {
        S = localizer;
    }

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Partners"], "2", partners => partners
            .Id("partners")
            .AddClass("partners")
            .Add(S["MPN associations"], "5", associations => associations
                .Action("Index", "AssociationAdmin", "PartnerPlatform.Locations")
                .Permission(Permissions.ViewLocations)
                .LocalNav())
            .Add(S["Requests of associations"], "6", queue => queue
                .Action("Queue", "AssociationAdmin", "PartnerPlatform.Locations")
                .Permission(Permissions.ViewLocations)
                .LocalNav())
            .Add(S["Policy of associations"], "8", policy => policy
                .Action("Index", "MpnPolicy", "PartnerPlatform.Locations")
                .Permission(Permissions.ViewAssociationPolicy)
                .LocalNav()));

        return ValueTask.CompletedTask;
    }
}
