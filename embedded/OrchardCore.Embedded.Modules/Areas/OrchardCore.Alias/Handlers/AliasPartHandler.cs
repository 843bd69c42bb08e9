using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Services;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using YesSql;

namespace OrchardCore.Alias.Handlers;

internal sealed class AliasPartHandler(
    ILiquidTemplateManager liquidTemplateManager,
    IContentDefinitionManager contentDefinitionManager,
    ISession session,
    IStringLocalizer<AliasPartHandler> localizer) : ContentPartHandler<AliasPart>
{
    private readonly IStringLocalizer S = localizer;

    public override async Task ValidatingAsync(ValidateContentContext context, AliasPart part)
    {
        foreach (var error in await AliasRules.CheckAsync(part, session, S))
        {
            context.Fail(error, $"{nameof(AliasPart)}.{nameof(part.Alias)}");
        }
    }

    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => GenerateAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => GenerateAsync(part);

    public override async Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        if (context.CloneContentItem.TryGet<AliasPart>(out var copy) && !string.IsNullOrWhiteSpace(copy.Alias))
        {
            copy.Alias = await MakeUniqueAsync(copy, copy.Alias);
            copy.Apply();
        }
    }

    private async Task GenerateAsync(AliasPart part)
    {
        if (!string.IsNullOrEmpty(part.Alias))
        {
            return;
        }

        var type = await contentDefinitionManager.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var settings = type?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(AliasPart))?.GetSettings<AliasPartSettings>();

        if (string.IsNullOrEmpty(settings?.Pattern))
        {
            return;
        }

        var text = await liquidTemplateManager.RenderStringAsync(
            settings.Pattern,
            NullHtmlEncoder.Default,
            new { part.ContentItem, AliasPart = part },
            [new KeyValuePair<string, object?>(nameof(ContentItem), part.ContentItem)]);
        var alias = text.ReplaceLineEndings("").Trim();

        if (alias.Length > AliasPart.MaxAliasLength)
        {
            alias = alias[..AliasPart.MaxAliasLength];
        }

        if (alias.Length == 0)
        {
            return;
        }

        part.Alias = await MakeUniqueAsync(part, alias);
        part.Apply();
    }

    private async Task<string> MakeUniqueAsync(AliasPart part, string alias)
    {
        var candidate = alias;

        for (var number = 1; !await AliasQueries.IsUniqueAsync(session, part, candidate); number++)
        {
            var suffix = "-" + number.ToString(CultureInfo.InvariantCulture);
            candidate = alias[..Math.Min(alias.Length, AliasPart.MaxAliasLength - suffix.Length)] + suffix;
        }

        return candidate;
    }
}
