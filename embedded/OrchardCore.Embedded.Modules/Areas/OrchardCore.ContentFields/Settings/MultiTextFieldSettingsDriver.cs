using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentFields.Settings;

internal sealed class MultiTextFieldSettingsDriver : ContentPartFieldDefinitionDisplayDriver<MultiTextField>
{
    public override IDisplayResult Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => Initialize<MultiTextFieldSettingsViewModel>("MultiTextFieldSettings_Edit", model =>
        {
            var settings = partFieldDefinition.GetSettings<MultiTextFieldSettings>();

            model.OptionLines = string.Join('\n', settings.Options.Select(option => OptionLines.Write(option.Name, option.Value, option.Default)));
            model.Hint = settings.Hint;
            model.Required = settings.Required;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        var model = new MultiTextFieldSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        context.Builder.WithSettings(new MultiTextFieldSettings
        {
            Options = OptionLines.Read(model.OptionLines)
                .Select(option => new MultiTextFieldValueOption { Name = option.Name, Value = option.Value, Default = option.IsDefault })
                .ToArray(),
            Hint = model.Hint,
            Required = model.Required,
        });

        return Edit(partFieldDefinition, context);
    }
}
