using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Settings;

internal sealed class TextFieldHeaderDisplaySettingsDriver : ContentPartFieldDefinitionDisplayDriver<TextField>
{
    public override IDisplayResult? Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => partFieldDefinition.DisplayMode() == "Header"
            ? View("TextFieldHeaderDisplaySettings_Edit", partFieldDefinition.GetSettings<TextFieldHeaderDisplaySettings>()).Location("Content")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        if (!(partFieldDefinition.DisplayMode() == "Header"))
        {
            return null;
        }

        var settings = new TextFieldHeaderDisplaySettings();
        await context.Updater.TryUpdateModelAsync(settings, Prefix);
        context.Builder.WithSettings(settings);

        return Edit(partFieldDefinition, context);
    }
}
