using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Settings;

internal sealed class HtmlFieldSettingsDriver : ContentPartFieldDefinitionDisplayDriver<HtmlField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => View("HtmlFieldSettings_Edit", partFieldDefinition.GetSettings<HtmlFieldSettings>()).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        var settings = new HtmlFieldSettings();
        await context.Updater.TryUpdateModelAsync(settings, Prefix);
        context.Builder.WithSettings(settings);

        return Edit(partFieldDefinition, context);
    }
}
