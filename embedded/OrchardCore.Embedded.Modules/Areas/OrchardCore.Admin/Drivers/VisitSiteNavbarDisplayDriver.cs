using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Admin.Drivers;

/// <summary>Adds the link to the public site to the top bar.</summary>
internal sealed class VisitSiteNavbarDisplayDriver : DisplayDriver<Navbar>
{
    public override IDisplayResult Display(Navbar model, BuildDisplayContext context)
        => View("VisitSiteNavbar", model).Location("DetailAdmin", "Content:20");
}
