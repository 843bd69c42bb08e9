using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Settings;

internal sealed class TextFieldSettingsDriver : ContentPartFieldDefinitionDisplayDriver<TextField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => View("TextFieldSettings_Edit", partFieldDefinition.GetSettings<TextFieldSettings>()).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        var settings = new TextFieldSettings();
        await context.Updater.TryUpdateModelAsync(settings, Prefix);
        context.Builder.WithSettings(settings);

        return Edit(partFieldDefinition, context);
    }
}
