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

/// <summary>Displays and edits some of a list of values.</summary>
internal sealed class MultiTextFieldDisplayDriver(IStringLocalizer<MultiTextFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<MultiTextField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(MultiTextField field, BuildFieldDisplayContext context)
        => Initialize<DisplayMultiTextFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Fill(field, context);
            model.Values = context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options
                .Where(option => field.Values.Contains(option.Value))
                .Select(option => option.Name)
                .ToArray();
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(MultiTextField field, BuildFieldEditorContext context)
        => Initialize<EditMultiTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Values = context.IsNew && field.Values.Length == 0
                ? context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options.Where(option => option.Default).Select(option => option.Value).ToArray()
                : field.Values;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(MultiTextField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>();
        var model = new EditMultiTextFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Values);
        field.Values = (model.Values ?? []).Where(value => settings.Options.Any(option => option.Value == value)).ToArray();

        if (context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Required && field.Values.Length == 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Values), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}
