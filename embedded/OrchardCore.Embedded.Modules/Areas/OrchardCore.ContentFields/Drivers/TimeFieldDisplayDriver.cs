using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>Displays and edits times of day.</summary>
internal sealed class TimeFieldDisplayDriver(IStringLocalizer<TimeFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<TimeField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(TimeField field, BuildFieldDisplayContext context)
        => Initialize<DisplayTimeFieldViewModel>(GetDisplayShapeType(context), model => model.Fill(field, context))
            .Location("Detail", "Content")
            .Location("Summary", "Content");

    public override IDisplayResult Edit(TimeField field, BuildFieldEditorContext context)
        => Initialize<EditTimeFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(TimeField field, UpdateFieldEditorContext context)
    {
        var model = new EditTimeFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Value!);
        field.Value = model.Value;

        if (context.PartFieldDefinition.GetSettings<TimeFieldSettings>().Required && field.Value is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}
