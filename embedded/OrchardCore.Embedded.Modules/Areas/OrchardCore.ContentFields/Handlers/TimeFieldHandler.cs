using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks TimeField values that don't come from an editor.</summary>
internal sealed class TimeFieldHandler(IStringLocalizer<TimeFieldHandler> localizer) : ContentFieldHandler<TimeField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, TimeField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<TimeFieldSettings>();

        if (settings.Required && field.Value is null)
        {
            context.Fail(S["A value is required for {0}.", context.ContentPartFieldDefinition.DisplayName()], nameof(field.Value));
        }

        return Task.CompletedTask;
    }
}
