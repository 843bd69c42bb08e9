using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Drivers;

/// <summary>Adds the entries of the menu of the signed-in user.</summary>
internal sealed class UserMenuDisplayDriver : DisplayDriver<UserMenu>
{
    public override IDisplayResult Display(UserMenu model, BuildDisplayContext context)
        => Combine(
            View("UserMenuItems__Title", model).Location("Detail", "Header:5").Location("DetailAdmin", "Header:5").Differentiator("Title"),
            View("UserMenuItems__Profile", model).Location("Detail", "Content:5").Location("DetailAdmin", "Content:5").Differentiator("Profile"),
            View("UserMenuItems__ChangePassword", model).Location("Detail", "Content:10").Location("DetailAdmin", "Content:10").Differentiator("ChangePassword"),
            View("UserMenuItems__SignOut", model).Location("Detail", "Content:100").Location("DetailAdmin", "Content:100").Differentiator("SignOut"));
}
