using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Settings;

internal sealed class TextFieldPredefinedListEditorSettingsDriver : ContentPartFieldDefinitionDisplayDriver<TextField>
{
    public override IDisplayResult? Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => partFieldDefinition.Editor() == "PredefinedList"
            ? Initialize<PredefinedListSettingsViewModel>("TextFieldPredefinedListEditorSettings_Edit", model =>
        {
            var settings = partFieldDefinition.GetSettings<TextFieldPredefinedListEditorSettings>();

            model.OptionLines = string.Join('\n', settings.Options.Select(option => OptionLines.Write(option.Name, option.Value)));
            model.Editor = settings.Editor;
            model.DefaultValue = settings.DefaultValue;
        }).Location("Content")
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        if (!(partFieldDefinition.Editor() == "PredefinedList"))
        {
            return null;
        }

        var model = new PredefinedListSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        context.Builder.WithSettings(new TextFieldPredefinedListEditorSettings
        {
            Options = OptionLines.Read(model.OptionLines).Select(option => new ListValueOption(option.Name, option.Value)).ToArray(),
            Editor = model.Editor,
            DefaultValue = model.DefaultValue,
        });

        return Edit(partFieldDefinition, context);
    }
}
