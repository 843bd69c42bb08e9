using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace OrchardCore.Title.Settings;

internal sealed class TitlePartSettingsDisplayDriver(
    ILiquidTemplateManager liquidTemplateManager,
    IStringLocalizer<TitlePartSettingsDisplayDriver> localizer) : ContentTypePartDefinitionDisplayDriver<TitlePart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(ContentTypePartDefinition contentTypePartDefinition, BuildEditorContext context)
        => Initialize<TitlePartSettingsViewModel>("TitlePartSettings_Edit", model =>
        {
            var settings = contentTypePartDefinition.GetSettings<TitlePartSettings>();

            model.Options = settings.Options;
            model.Pattern = settings.Pattern;
            model.RenderTitle = settings.RenderTitle;
            model.Placeholder = settings.Placeholder;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypePartDefinition contentTypePartDefinition, UpdateTypePartEditorContext context)
    {
        var model = new TitlePartSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (!string.IsNullOrEmpty(model.Pattern) && !liquidTemplateManager.Validate(model.Pattern, out var errors))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Pattern), S["The pattern isn't a valid Liquid template: {0}", string.Join(' ', errors)]);
        }
        else
        {
            context.Builder.WithSettings(new TitlePartSettings
            {
                Options = model.Options,
                Pattern = model.Pattern,
                RenderTitle = model.RenderTitle,
                Placeholder = model.Placeholder,
            });
        }

        return Edit(contentTypePartDefinition, context);
    }
}
