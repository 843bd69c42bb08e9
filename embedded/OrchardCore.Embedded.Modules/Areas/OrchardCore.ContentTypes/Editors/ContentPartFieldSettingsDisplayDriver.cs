using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentTypes.Editors;

internal sealed class ContentPartFieldSettingsDisplayDriver : ContentPartFieldDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentPartFieldDefinition model, BuildEditorContext context)
        => Initialize<ContentPartFieldSettingsViewModel>("ContentPartFieldSettings_Edit", viewModel =>
        {
            var settings = model.GetSettings<ContentPartFieldSettings>();

            viewModel.FieldName = model.FieldDefinition.Name;
            viewModel.DisplayName = settings.DisplayName;
            viewModel.Description = settings.Description;
            viewModel.Position = settings.Position;
            viewModel.Editor = settings.Editor;
            viewModel.DisplayMode = settings.DisplayMode;
        }).Location("Content:before");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition model, UpdatePartFieldEditorContext context)
    {
        var viewModel = new ContentPartFieldSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);

        context.Builder.MergeSettings<ContentPartFieldSettings>(settings =>
        {
            settings.DisplayName = viewModel.DisplayName;
            settings.Description = viewModel.Description;
            settings.Position = viewModel.Position;
            settings.Editor = viewModel.Editor;
            settings.DisplayMode = viewModel.DisplayMode;
        });

        return Edit(model, context);
    }
}
