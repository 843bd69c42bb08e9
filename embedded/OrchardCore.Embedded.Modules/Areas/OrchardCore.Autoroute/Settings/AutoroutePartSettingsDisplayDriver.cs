using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.Autoroute.Settings;

internal sealed class AutoroutePartSettingsDisplayDriver(
    ILiquidTemplateManager liquidTemplateManager,
    IStringLocalizer<AutoroutePartSettingsDisplayDriver> localizer) : ContentTypePartDefinitionDisplayDriver<AutoroutePart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Edit(ContentTypePartDefinition contentTypePartDefinition, BuildEditorContext context)
        => Initialize<AutoroutePartSettingsViewModel>("AutoroutePartSettings_Edit", model =>
        {
            var settings = contentTypePartDefinition.GetSettings<AutoroutePartSettings>();

            model.AllowCustomPath = settings.AllowCustomPath;
            model.AllowUpdatePath = settings.AllowUpdatePath;
            model.Pattern = settings.Pattern;
            model.ShowHomepageOption = settings.ShowHomepageOption;
            model.AllowRouteContainedItems = settings.AllowRouteContainedItems;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypePartDefinition contentTypePartDefinition, UpdateTypePartEditorContext context)
    {
        var model = new AutoroutePartSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);

        if (!string.IsNullOrEmpty(model.Pattern) && !liquidTemplateManager.Validate(model.Pattern, out var errors))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Pattern), S["The pattern isn't a valid Liquid template: {0}", string.Join(' ', errors)]);
        }
        else
        {
            context.Builder.MergeSettings<AutoroutePartSettings>(settings =>
            {
                settings.AllowCustomPath = model.AllowCustomPath;
                settings.AllowUpdatePath = model.AllowUpdatePath;
                settings.Pattern = model.Pattern;
                settings.ShowHomepageOption = model.ShowHomepageOption;
                settings.AllowRouteContainedItems = model.AllowRouteContainedItems;
            });
        }

        return Edit(contentTypePartDefinition, context);
    }
}
