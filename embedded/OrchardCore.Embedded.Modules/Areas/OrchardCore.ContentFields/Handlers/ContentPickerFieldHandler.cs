using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks ContentPickerField values that don't come from an editor.</summary>
internal sealed class ContentPickerFieldHandler(IStringLocalizer<ContentPickerFieldHandler> localizer) : ContentFieldHandler<ContentPickerField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, ContentPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();

        if (settings.Required && field.ContentItemIds is not { Length: > 0 })
        {
            context.Fail(S["A value is required for {0}.", name], nameof(field.ContentItemIds));
        }

        if (!settings.Multiple && field.ContentItemIds is { Length: > 1 })
        {
            context.Fail(S["{0} can have one item only.", name], nameof(field.ContentItemIds));
        }

        return Task.CompletedTask;
    }
}
