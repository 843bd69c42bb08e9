using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks UserPickerField values that don't come from an editor.</summary>
internal sealed class UserPickerFieldHandler(IStringLocalizer<UserPickerFieldHandler> localizer) : ContentFieldHandler<UserPickerField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, UserPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<UserPickerFieldSettings>();
        var name = context.ContentPartFieldDefinition.DisplayName();

        if (settings.Required && field.UserIds is not { Length: > 0 })
        {
            context.Fail(S["A value is required for {0}.", name], nameof(field.UserIds));
        }

        if (!settings.Multiple && field.UserIds is { Length: > 1 })
        {
            context.Fail(S["{0} can have one user only.", name], nameof(field.UserIds));
        }

        return Task.CompletedTask;
    }
}
