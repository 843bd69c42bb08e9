using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.Handlers;

internal sealed class TitlePartHandler(
    ILiquidTemplateManager liquidTemplateManager,
    IContentDefinitionManager contentDefinitionManager,
    IStringLocalizer<TitlePartHandler> localizer) : ContentPartHandler<TitlePart>
{
    private readonly IStringLocalizer S = localizer;

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task ClonedAsync(CloneContentContext context, TitlePart part)
        => context.CloneContentItem.TryGet<TitlePart>(out var copy) ? SetTitleAsync(copy) : Task.CompletedTask;

    protected override Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        if (context.ContentTypePartDefinition.GetSettings<TitlePartSettings>().Options == TitlePartOptions.EditableRequired
            && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(S["A value is required for Title."], nameof(part.Title));
        }

        return Task.CompletedTask;
    }

    private async Task SetTitleAsync(TitlePart part)
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var settings = type?.Parts.FirstOrDefault(typePart => typePart.PartDefinition.Name == nameof(TitlePart))?.GetSettings<TitlePartSettings>();

        if (settings is null || settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            if (string.IsNullOrWhiteSpace(part.ContentItem.DisplayText))
            {
                part.ContentItem.DisplayText = part.Title;
            }

            return;
        }

        if (string.IsNullOrEmpty(settings.Pattern))
        {
            return;
        }

        var title = await liquidTemplateManager.RenderStringAsync(
            settings.Pattern,
            NullHtmlEncoder.Default,
            new { part.ContentItem, TitlePart = part },
            [new KeyValuePair<string, object?>(nameof(ContentItem), part.ContentItem)]);

        part.Title = title.ReplaceLineEndings("").Trim();
        part.ContentItem.DisplayText = part.Title;
        part.Apply();
    }
}
