using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Data;
using YesSql.Indexes;

namespace OrchardCore.ContentFields.Indexing.SQL;

/// <summary>Fills the index of a field type with the rows of each field of that type that an item has.</summary>
internal abstract class ContentFieldIndexProvider<TField, TIndex>(IServiceProvider serviceProvider) : IndexProvider<ContentItem>, IScopedIndexProvider
    where TField : ContentField
    where TIndex : ContentFieldIndex
{
    private IContentDefinitionManager? _contentDefinitionManager;

    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<TIndex>().Map(contentItem => MapAsync(contentItem));

    protected abstract IEnumerable<TIndex> Map(TField field);

    protected static string? Shorten(string? text, int length) => text?.Length > length ? null : text;

    private async Task<IEnumerable<TIndex>?> MapAsync(ContentItem contentItem)
    {
        if (!contentItem.Published && !contentItem.Latest)
        {
            return null;
        }

        // Resolved late: the definitions are read through the session that this provider belongs to.
        _contentDefinitionManager ??= serviceProvider.GetRequiredService<IContentDefinitionManager>();

        return await _contentDefinitionManager.GetTypeDefinitionAsync(contentItem.ContentType) is { } type
            ? type.Parts.SelectMany(part => MapPart(contentItem, part)).ToArray()
            : null;
    }

    private IEnumerable<TIndex> MapPart(ContentItem contentItem, ContentTypePartDefinition part)
    {
        foreach (var definition in part.PartDefinition.Fields)
        {
            if (definition.FieldDefinition.Name != typeof(TField).Name
                || contentItem.Get<ContentPart>(part.Name)?.Get<TField>(definition.Name) is not { } field)
            {
                continue;
            }

            foreach (var row in Map(field))
            {
                row.ContentItemId = contentItem.ContentItemId;
                row.ContentItemVersionId = contentItem.ContentItemVersionId;
                row.ContentType = contentItem.ContentType;
                row.ContentPart = part.Name;
                row.ContentField = definition.Name;
                row.Published = contentItem.Published;
                row.Latest = contentItem.Latest;

                yield return row;
            }
        }
    }
}
