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

/// <summary>Displays and edits yes or no.</summary>
internal sealed class BooleanFieldDisplayDriver : ContentFieldDisplayDriver<BooleanField>
{
    public override IDisplayResult Display(BooleanField field, BuildFieldDisplayContext context)
        => Initialize<DisplayBooleanFieldViewModel>(GetDisplayShapeType(context), model => model.Fill(field, context))
            .Location("Detail", "Content")
            .Location("Summary", "Content");

    public override IDisplayResult Edit(BooleanField field, BuildFieldEditorContext context)
        => Initialize<EditBooleanFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Value = context.IsNew ? context.PartFieldDefinition.GetSettings<BooleanFieldSettings>().DefaultValue : field.Value;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(BooleanField field, UpdateFieldEditorContext context)
    {
        var model = new EditBooleanFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Value);
        field.Value = model.Value;

        return Edit(field, context);
    }
}
