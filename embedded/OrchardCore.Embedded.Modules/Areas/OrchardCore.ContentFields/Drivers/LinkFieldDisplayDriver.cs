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

/// <summary>Displays and edits links.</summary>
internal sealed class LinkFieldDisplayDriver(LinkRules rules, IStringLocalizer<LinkFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<LinkField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(LinkField field, BuildFieldDisplayContext context)
        => Initialize<DisplayLinkFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Fill(field, context);
            model.Text = LinkRules.GetText(field, context.PartFieldDefinition.GetSettings<LinkFieldSettings>());
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(LinkField field, BuildFieldEditorContext context)
        => Initialize<EditLinkFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();

            model.Url = context.IsNew && field.Url is null ? settings.DefaultUrl : field.Url;
            model.Text = context.IsNew && field.Text is null ? settings.DefaultText : field.Text;
            model.Target = context.IsNew && field.Target is null ? settings.DefaultTarget : field.Target;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkField field, UpdateFieldEditorContext context)
    {
        var model = new EditLinkFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Url!, m => m.Text!, m => m.Target!);
        field.Url = model.Url;
        field.Text = model.Text;
        field.Target = model.Target;

        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();

        foreach (var (member, error) in rules.Check(field, settings, context.PartFieldDefinition.DisplayName(), S))
        {
            context.Updater.ModelState.AddModelError(Prefix, member, error);
        }

        return Edit(field, context);
    }
}
