using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Settings.Drivers;

/// <summary>The save button of every group.</summary>
internal sealed class ButtonsSettingsDisplayDriver : DisplayDriver<ISite>
{
    public override IDisplayResult Edit(ISite site, BuildEditorContext context) =>
        Dynamic("SiteSettings_SaveButton").Location("Actions").OnGroup(context.GroupId ?? string.Empty);
}
