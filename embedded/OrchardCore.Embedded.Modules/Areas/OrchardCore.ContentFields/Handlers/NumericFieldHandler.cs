using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks NumericField values that don't come from an editor.</summary>
internal sealed class NumericFieldHandler(IStringLocalizer<NumericFieldHandler> localizer) : ContentFieldHandler<NumericField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, NumericField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<NumericFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();

        if (field.Value is not { } value)
        {
            if (settings.Required)
            {
                context.Fail(S["A value is required for {0}.", name], nameof(field.Value));
            }
        }
        else
        {
            foreach (var error in NumericRules.Check(value, settings, name, S))
            {
                context.Fail(error, nameof(field.Value));
            }
        }

        return Task.CompletedTask;
    }
}
