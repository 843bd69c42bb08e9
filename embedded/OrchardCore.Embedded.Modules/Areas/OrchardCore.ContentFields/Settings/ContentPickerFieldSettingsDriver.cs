using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.ContentFields.Settings;

internal sealed class ContentPickerFieldSettingsDriver(
    IContentDefinitionManager contentDefinitionManager,
    ILiquidTemplateManager liquidTemplateManager,
    IStringLocalizer<ContentPickerFieldSettingsDriver> localizer) : ContentPartFieldDefinitionDisplayDriver<ContentPickerField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        => Initialize<ContentPickerFieldSettingsViewModel>("ContentPickerFieldSettings_Edit", async model =>
        {
            var settings = partFieldDefinition.GetSettings<ContentPickerFieldSettings>();

            model.Hint = settings.Hint;
            model.Required = settings.Required;
            model.Multiple = settings.Multiple;
            model.DisplayAllContentTypes = settings.DisplayAllContentTypes;
            model.DisplayedContentTypes = settings.DisplayedContentTypes;
            model.DisplayedStereotypes = settings.DisplayedStereotypes;
            model.Placeholder = settings.Placeholder;
            model.TitlePattern = settings.TitlePattern;
            model.Choices = (await contentDefinitionManager.ListTypeDefinitionsAsync())
                .OrderBy(type => type.DisplayName)
                .Select(type => new SelectListItem(type.DisplayName, type.Name, settings.DisplayedContentTypes.Contains(type.Name)))
                .ToList();
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentPartFieldDefinition partFieldDefinition, UpdatePartFieldEditorContext context)
    {
        var model = new ContentPickerFieldSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (!string.IsNullOrWhiteSpace(model.TitlePattern) && !liquidTemplateManager.Validate(model.TitlePattern, out var errors))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.TitlePattern), S["The title pattern isn't a valid Liquid template: {0}", string.Join(' ', errors)]);
        }

        context.Builder.WithSettings(new ContentPickerFieldSettings
        {
            Hint = model.Hint,
            Required = model.Required,
            Multiple = model.Multiple,
            DisplayAllContentTypes = model.DisplayAllContentTypes,
            DisplayedContentTypes = model.DisplayedContentTypes,
            DisplayedStereotypes = model.DisplayedStereotypes,
            Placeholder = model.Placeholder,
            TitlePattern = model.TitlePattern,
        });

        return Edit(partFieldDefinition, context);
    }
}
