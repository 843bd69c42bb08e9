using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Services;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>Displays and edits links to other items.</summary>
internal sealed class ContentPickerFieldDisplayDriver(IContentManager contentManager, PickerTitles titles, IStringLocalizer<ContentPickerFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<ContentPickerField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(ContentPickerField field, BuildFieldDisplayContext context)
        => Initialize<DisplayContentPickerFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Fill(field, context);
            model.ContentItems = (await contentManager.GetAsync(field.ContentItemIds)).ToArray();
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(ContentPickerField field, BuildFieldEditorContext context)
        => Initialize<EditContentPickerFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Fill(field, context);
            model.ContentItemIds = string.Join(',', field.ContentItemIds);

            var entries = new List<PickedEntry>();

            foreach (var contentItem in await contentManager.GetAsync(field.ContentItemIds, VersionOptions.Latest))
            {
                var text = await titles.GetAsync(contentItem, context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>());
                entries.Add(new PickedEntry(contentItem.ContentItemId, text, await contentManager.HasPublishedVersionAsync(contentItem)));
            }

            model.SelectedItems = entries;
        });

    public override async Task<IDisplayResult?> UpdateAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var model = new EditContentPickerFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.ContentItemIds!);
        field.ContentItemIds = (model.ContentItemIds ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        if (settings.Required && field.ContentItemIds.Length == 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.ContentItemIds), S["A value is required for {0}.", context.PartFieldDefinition.DisplayName()]);
        }

        if (!settings.Multiple && field.ContentItemIds.Length > 1)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.ContentItemIds), S["{0} can have one item only.", context.PartFieldDefinition.DisplayName()]);
        }

        return Edit(field, context);
    }
}
