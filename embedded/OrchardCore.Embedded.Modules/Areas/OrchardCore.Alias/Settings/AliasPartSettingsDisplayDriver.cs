using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.ViewModels;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.Alias.Settings;

internal sealed class AliasPartSettingsDisplayDriver(
    ILiquidTemplateManager liquidTemplateManager,
    IStringLocalizer<AliasPartSettingsDisplayDriver> localizer) : ContentTypePartDefinitionDisplayDriver<AliasPart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(ContentTypePartDefinition contentTypePartDefinition, BuildEditorContext context)
        => Initialize<AliasPartSettingsViewModel>("AliasPartSettings_Edit", model =>
        {
            var settings = contentTypePartDefinition.GetSettings<AliasPartSettings>();

            model.Pattern = settings.Pattern;
            model.Options = settings.Options;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypePartDefinition contentTypePartDefinition, UpdateTypePartEditorContext context)
    {
        var model = new AliasPartSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (!string.IsNullOrEmpty(model.Pattern) && !liquidTemplateManager.Validate(model.Pattern, out var errors))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Pattern), S["The pattern isn't a valid Liquid template: {0}", string.Join(' ', errors)]);
        }
        else
        {
            context.Builder.WithSettings(new AliasPartSettings { Pattern = model.Pattern, Options = model.Options });
        }

        return Edit(contentTypePartDefinition, context);
    }
}
