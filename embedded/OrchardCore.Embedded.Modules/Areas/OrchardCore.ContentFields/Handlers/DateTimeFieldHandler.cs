using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks DateTimeField values that don't come from an editor.</summary>
internal sealed class DateTimeFieldHandler(IStringLocalizer<DateTimeFieldHandler> localizer) : ContentFieldHandler<DateTimeField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, DateTimeField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<DateTimeFieldSettings>();

        if (settings.Required && field.Value is null)
        {
            context.Fail(S["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
