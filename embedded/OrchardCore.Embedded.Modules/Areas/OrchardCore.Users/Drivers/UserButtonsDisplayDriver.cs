using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Drivers;

internal sealed class UserButtonsDisplayDriver : DisplayDriver<User>
{
    public override IDisplayResult Edit(User user, BuildEditorContext context)
        => Dynamic("UserSaveButtons_Edit").Location("Actions");
}
