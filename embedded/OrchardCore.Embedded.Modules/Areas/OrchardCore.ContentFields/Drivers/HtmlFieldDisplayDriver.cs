using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardCore.ContentFields.Drivers;

/// <summary>Displays and edits formatted texts.</summary>
internal sealed class HtmlFieldDisplayDriver(ILiquidTemplateManager liquidTemplateManager, IHtmlSanitizerService htmlSanitizerService, HtmlEncoder htmlEncoder, IStringLocalizer<HtmlFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<HtmlField>
{
    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext context)
        => Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.Fill(field, context);
            model.Html = field.Html;

            if (context.PartFieldDefinition.GetSettings<HtmlFieldSettings>().RenderLiquid && !string.IsNullOrEmpty(field.Html))
            {
                model.Html = await liquidTemplateManager.RenderStringAsync(
                    field.Html,
                    htmlEncoder,
                    model,
                    [new KeyValuePair<string, object?>("ContentItem", context.ContentPart.ContentItem)]);
            }
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    public override IDisplayResult Edit(HtmlField field, BuildFieldEditorContext context)
        => Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Fill(field, context);
        });

    public override async Task<IDisplayResult?> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>();
        var model = new EditHtmlFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Html!);

        if (settings.RenderLiquid && !string.IsNullOrEmpty(model.Html) && !liquidTemplateManager.Validate(model.Html, out var errors))
        {
            context.Updater.ModelState.AddModelError(
                Prefix,
                nameof(model.Html),
                S["{0} isn't a valid Liquid template: {1}", context.PartFieldDefinition.DisplayName(), string.Join(' ', errors)]);
        }
        else
        {
            field.Html = settings.SanitizeHtml && model.Html is not null ? htmlSanitizerService.Sanitize(model.Html) : model.Html;
        }

        return Edit(field, context);
    }
}
