using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Liquid;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks TextField values that don't come from an editor.</summary>
internal sealed class TextFieldHandler(ILiquidTemplateManager liquidTemplateManager, IStringLocalizer<TextFieldHandler> localizer) : ContentFieldHandler<TextField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, TextField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TextFieldSettings>();

        if (settings.Required && string.IsNullOrWhiteSpace(field.Text) && settings.Type == FieldBehaviorType.Editable)
        {
            context.Fail(S["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Text));
        }

        return Task.CompletedTask;
    }

    public override Task CreatedAsync(CreateContentFieldContext context, TextField field) => GenerateAsync(context, context.ContentItem, field);

    public override Task UpdatedAsync(UpdateContentFieldContext context, TextField field) => GenerateAsync(context, context.ContentItem, field);

    public override Task ClonedAsync(CloneContentFieldContext context, TextField field) => GenerateAsync(context, context.CloneContentItem, field);

    private async Task GenerateAsync(ContentFieldContextBase context, ContentItem contentItem, TextField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TextFieldSettings>();

        if (settings.Type == FieldBehaviorType.Editable || string.IsNullOrEmpty(settings.Pattern))
        {
            return;
        }

        var text = await liquidTemplateManager.RenderStringAsync(
            settings.Pattern,
            NullHtmlEncoder.Default,
            new { ContentItem = contentItem, Field = field },
            [new KeyValuePair<string, object?>(nameof(ContentItem), contentItem)]);

        field.Text = text.ReplaceLineEndings("").Trim();

        if (contentItem.Get<ContentPart>(context.PartName) is { } part)
        {
            part.Apply(context.ContentPartFieldDefinition.Name, field);
        }
    }
}
