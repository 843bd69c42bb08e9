using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Settings;

internal sealed class TimeFieldSettingsDriver : ContentPartFieldDefinitionDisplayDriver<TimeField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => View("TimeFieldSettings_Edit", partFieldDefinition.GetSettings<TimeFieldSettings>()).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        var settings = new TimeFieldSettings();
        await context.Updater.TryUpdateModelAsync(settings, Prefix);
        context.Builder.WithSettings(settings);

        return Edit(partFieldDefinition, context);
    }
}
