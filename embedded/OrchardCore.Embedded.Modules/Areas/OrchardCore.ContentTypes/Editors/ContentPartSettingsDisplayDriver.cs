using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentTypes.Editors;

internal sealed class ContentPartSettingsDisplayDriver : ContentPartDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentPartDefinition model, BuildEditorContext context)
        => Initialize<ContentPartSettingsViewModel>("ContentPartSettings_Edit", viewModel =>
        {
            var settings = model.GetSettings<ContentPartSettings>();

            viewModel.Attachable = settings.Attachable;
            viewModel.Reusable = settings.Reusable;
            viewModel.DisplayName = settings.DisplayName;
            viewModel.Description = settings.Description;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartDefinition model, UpdatePartEditorContext context)
    {
        var viewModel = new ContentPartSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);

        context.Builder.MergeSettings<ContentPartSettings>(settings =>
        {
            settings.Attachable = viewModel.Attachable;
            settings.Reusable = viewModel.Reusable;
            settings.DisplayName = viewModel.DisplayName;
            settings.Description = viewModel.Description;
        });

        return Edit(model, context);
    }
}
