using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>Displays and edits points in time, in the time zone of the site.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock localClock, IStringLocalizer<DateTimeFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<DateTimeField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(DateTimeField field, BuildFieldDisplayContext context)
        => Initialize<DisplayDateTimeFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Fill(field, context);
            model.LocalDateTime = field.Value is { } value ? (await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(value, DateTimeKind.Utc))).DateTime : null;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(DateTimeField field, BuildFieldEditorContext context)
        => Initialize<EditDateTimeFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.LocalDateTime = field.Value is { } value ? (await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(value, DateTimeKind.Utc))).DateTime : null;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(DateTimeField field, UpdateFieldEditorContext context)
    {
        var model = new EditDateTimeFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.LocalDateTime!);
        field.Value = model.LocalDateTime is { } local ? await localClock.ConvertToUtcAsync(local) : null;

        if (context.PartFieldDefinition.GetSettings<DateTimeFieldSettings>().Required && field.Value is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.LocalDateTime), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}
