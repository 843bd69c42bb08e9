using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>Displays and edits numbers.</summary>
internal sealed class NumericFieldDisplayDriver(IStringLocalizer<NumericFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<NumericField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(NumericField field, BuildFieldDisplayContext context)
        => Initialize<DisplayNumericFieldViewModel>(GetDisplayShapeType(context), model => model.Fill(field, context))
            .Location("Detail", "Content")
            .Location("Summary", "Content");

    public override IDisplayResult Edit(NumericField field, BuildFieldEditorContext context)
        => Initialize<EditNumericFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew && field.Value is null
                ? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue
                : field.Value?.ToString(CultureInfo.CurrentUICulture);
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(NumericField field, UpdateFieldEditorContext context)
    {
        var model = new EditNumericFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Value!);

        var settings = context.PartFieldDefinition.GetSettings<NumericFieldSettings>();
        var name = context.PartFieldDefinition.DisplayName();

        if (string.IsNullOrWhiteSpace(model.Value))
        {
            field.Value = null;

            if (settings.Required)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), S["A value is required for {0}.", name]);
            }
        }
        else if (!decimal.TryParse(model.Value, NumberStyles.Any, CultureInfo.CurrentUICulture, out var value))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), S["{0} must be a number.", name]);
        }
        else
        {
            field.Value = value;

            foreach (var error in NumericRules.Check(value, settings, name, S))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(field.Value), error);
            }
        }

        return Edit(field, context);
    }
}
