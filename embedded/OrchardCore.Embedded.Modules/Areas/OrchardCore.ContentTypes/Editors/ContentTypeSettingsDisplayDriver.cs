using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentTypes.Editors;

internal sealed class ContentTypeSettingsDisplayDriver : ContentTypeDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentTypeDefinition model, BuildEditorContext context)
        => Initialize<ContentTypeSettingsViewModel>("ContentTypeSettings_Edit", viewModel =>
        {
            var settings = model.GetSettings<ContentTypeSettings>();

            viewModel.DisplayName = model.DisplayName;
            viewModel.Creatable = settings.Creatable;
            viewModel.Listable = settings.Listable;
            viewModel.Draftable = settings.Draftable;
            viewModel.Versionable = settings.Versionable;
            viewModel.Securable = settings.Securable;
            viewModel.Stereotype = settings.Stereotype;
            viewModel.Description = settings.Description;
            viewModel.Category = settings.Category;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypeDefinition model, UpdateTypeEditorContext context)
    {
        var viewModel = new ContentTypeSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(viewModel, Prefix);

        if (string.IsNullOrWhiteSpace(viewModel.DisplayName))
        {
            viewModel.DisplayName = model.DisplayName;
        }

        context.Builder.DisplayedAs(viewModel.DisplayName);
        context.Builder.MergeSettings<ContentTypeSettings>(settings =>
        {
            settings.Creatable = viewModel.Creatable;
            settings.Listable = viewModel.Listable;
            settings.Draftable = viewModel.Draftable;
            settings.Versionable = viewModel.Versionable;
            settings.Securable = viewModel.Securable;
            settings.Stereotype = viewModel.Stereotype;
            settings.Description = viewModel.Description;
            settings.Category = viewModel.Category;
        });

        return Edit(model, context);
    }
}
