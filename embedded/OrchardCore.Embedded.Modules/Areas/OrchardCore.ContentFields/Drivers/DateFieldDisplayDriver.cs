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

/// <summary>Displays and edits days.</summary>
internal sealed class DateFieldDisplayDriver(IStringLocalizer<DateFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<DateField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(DateField field, BuildFieldDisplayContext context)
        => Initialize<DisplayDateFieldViewModel>(GetDisplayShapeType(context), model => model.Fill(field, context))
            .Location("Detail", "Content")
            .Location("Summary", "Content");

    public override IDisplayResult Edit(DateField field, BuildFieldEditorContext context)
        => Initialize<EditDateFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = field.Value;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Value!);
        field.Value = model.Value is { } day ? DateTime.SpecifyKind(day.Date, DateTimeKind.Utc) : null;

        if (context.PartFieldDefinition.GetSettings<DateFieldSettings>().Required && field.Value is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}
