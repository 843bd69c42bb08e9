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

/// <summary>Displays and edits texts.</summary>
internal sealed class TextFieldDisplayDriver(IStringLocalizer<TextFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<TextField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(TextField field, BuildFieldDisplayContext context)
        => Initialize<DisplayTextFieldViewModel>(GetDisplayShapeType(context), model => model.Fill(field, context))
            .Location("Detail", "Content")
            .Location("Summary", "Content");

    public override IDisplayResult Edit(TextField field, BuildFieldEditorContext context)
        => Initialize<EditTextFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Text = context.IsNew && field.Text is null ? GetDefault(context) : field.Text;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(TextField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TextFieldSettings>();

        if (settings.Type == FieldBehaviorType.Editable)
        {
            var model = new EditTextFieldViewModel();
            await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Text!);
            field.Text = model.Text;

            if (settings.Required && string.IsNullOrWhiteSpace(field.Text))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(field.Text), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
            }
        }

        return Edit(field, context);
    }

    private static string? GetDefault(BuildFieldEditorContext context)
        => context.PartFieldDefinition.Editor() == "PredefinedList"
            ? context.PartFieldDefinition.GetSettings<TextFieldPredefinedListEditorSettings>().DefaultValue
            : context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue;
}
