using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentTypes.Editors;

internal sealed class ContentTypePartSettingsDisplayDriver : ContentTypePartDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentTypePartDefinition model, BuildEditorContext context)
        => Initialize<ContentTypePartSettingsViewModel>("ContentTypePartSettings_Edit", viewModel =>
        {
            var settings = model.GetSettings<ContentTypePartSettings>();

            viewModel.PartName = model.PartDefinition.Name;
            viewModel.DisplayName = settings.DisplayName;
            viewModel.Description = settings.Description;
            viewModel.Position = settings.Position;
            viewModel.Editor = settings.Editor;
            viewModel.DisplayMode = settings.DisplayMode;
        }).Location("Content:before");

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypePartDefinition model, UpdateTypePartEditorContext context)
    {
        var viewModel = new ContentTypePartSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);

        context.Builder.MergeSettings<ContentTypePartSettings>(settings =>
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
