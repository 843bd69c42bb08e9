using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Liquid;

namespace OrchardCore.Contents.Handlers;

/// <summary>Gathers the full text of items as their type says.</summary>
internal sealed class FullTextHandler(
    IContentDefinitionManager contentDefinitionManager,
    ILiquidTemplateManager liquidTemplateManager,
    IServiceProvider serviceProvider) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context)
        => context.ForAsync<FullTextAspect>(async aspect =>
        {
            if (await contentDefinitionManager.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
            {
                return;
            }

            var settings = type.GetSettings<FullTextAspectSettings>();

            if (settings.IncludeDisplayText && !string.IsNullOrEmpty(context.ContentItem.DisplayText))
            {
                aspect.Segments.Add(context.ContentItem.DisplayText);
            }

            if (settings.IncludeBodyAspect)
            {
                var contentManager = (IContentManager)serviceProvider.GetService(typeof(IContentManager))!;
                var body = await contentManager.PopulateAspectAsync<BodyAspect>(context.ContentItem);

                if (body.Body is { } html)
                {
                    using var writer = new StringWriter(CultureInfo.InvariantCulture);
                    html.WriteTo(writer, HtmlEncoder.Default);
                    aspect.Segments.Add(writer.ToString());
                }
            }

            if (settings.IncludeFullTextTemplate && !string.IsNullOrEmpty(settings.FullTextTemplate))
            {
                aspect.Segments.Add(await liquidTemplateManager.RenderStringAsync(settings.FullTextTemplate, NullHtmlEncoder.Default, context.ContentItem));
            }
        });
}
