using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Drivers;

/// <summary>Puts the menu of the signed-in user into the top bar.</summary>
internal sealed class UserMenuNavbarDisplayDriver : DisplayDriver<Navbar>
{
    private readonly IDisplayManager<UserMenu> _userMenuDisplayManager;

    public UserMenuNavbarDisplayDriver(IDisplayManager<UserMenu> userMenuDisplayManager)
    {
        _userMenuDisplayManager = userMenuDisplayManager;
    }

    public override async Task<IDisplayResult?> DisplayAsync(Navbar model, BuildDisplayContext context)
        => Shape("UserMenu", await _userMenuDisplayManager.BuildDisplayAsync(new UserMenu(), context.Updater, context.DisplayType))
            .Location("Detail", "Content:after")
            .Location("DetailAdmin", "Content:after");
}
