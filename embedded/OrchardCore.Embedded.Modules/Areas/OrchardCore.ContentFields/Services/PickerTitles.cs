using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace OrchardCore.ContentFields.Services;

/// <summary>Makes the texts by which content pickers show items.</summary>
internal sealed class PickerTitles(ILiquidTemplateManager liquidTemplateManager)
{
    private static readonly string _standard = new ContentPickerFieldSettings().TitlePattern!;

    public async Task<string> GetAsync(ContentItem contentItem, ContentPickerFieldSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.TitlePattern) || settings.TitlePattern == _standard)
        {
            return contentItem.ToString();
        }

        var text = await liquidTemplateManager.RenderStringAsync(
            settings.TitlePattern,
            NullHtmlEncoder.Default,
            new { ContentItem = contentItem },
            [new KeyValuePair<string, object?>(nameof(ContentItem), contentItem)]);

        return string.IsNullOrWhiteSpace(text) ? contentItem.ToString() : text.Trim();
    }
}
