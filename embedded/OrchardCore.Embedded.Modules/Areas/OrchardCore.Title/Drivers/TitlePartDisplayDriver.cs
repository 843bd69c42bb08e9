using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace OrchardCore.Title.Drivers;

internal sealed class TitlePartDisplayDriver(IStringLocalizer<TitlePartDisplayDriver> localizer) : ContentPartDisplayDriver<TitlePart>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult? Display(TitlePart titlePart, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();

        if (!settings.RenderTitle || string.IsNullOrWhiteSpace(titlePart.Title))
        {
            return null;
        }

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model => Fill(model, titlePart, settings))
            .Location("Detail", "Header")
            .Location("Summary", "Header");
    }

    public override IDisplayResult Edit(TitlePart titlePart, BuildPartEditorContext context)
        => Initialize<TitlePartViewModel>(
            GetEditorShapeType(context),
            model => Fill(model, titlePart, context.TypePartDefinition.GetSettings<TitlePartSettings>()));

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart model, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();

        if (settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            var posted = new TitlePartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Title!);
            model.Title = posted.Title;
            model.ContentItem.DisplayText = model.Title;

            if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(model.Title))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Title), S["A value is required for Title."]);
            }
        }

        return Edit(model, context);
    }

    private static void Fill(TitlePartViewModel model, TitlePart part, TitlePartSettings settings)
    {
        model.Title = part.Title;
        model.ContentItem = part.ContentItem;
        model.TitlePart = part;
        model.Settings = settings;
    }
}
