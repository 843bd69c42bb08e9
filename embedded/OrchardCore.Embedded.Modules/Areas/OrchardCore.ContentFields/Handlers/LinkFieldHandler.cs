using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.Handlers;

/// <summary>Checks LinkField values that don't come from an editor.</summary>
internal sealed class LinkFieldHandler(LinkRules rules, IStringLocalizer<LinkFieldHandler> localizer) : ContentFieldHandler<LinkField>
{
    private readonly IStringLocalizer S = localizer;

    public override Task ValidatingAsync(ValidateContentFieldContext context, LinkField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<LinkFieldSettings>();

        foreach (var (member, error) in rules.Check(field, settings, context.ContentPartFieldDefinition.DisplayName(), S))
        {
            context.Fail(error, member);
        }

        return Task.CompletedTask;
    }
}
