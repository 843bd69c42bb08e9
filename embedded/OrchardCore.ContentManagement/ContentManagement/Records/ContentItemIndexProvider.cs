using YesSql.Indexes;

namespace OrchardCore.ContentManagement.Records;

/// <summary>Fills <see cref="ContentItemIndex"/>.</summary>
public class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ContentItemIndex>().Map(static contentItem => new ContentItemIndex
        {
            Latest = contentItem.Latest,
            Published = contentItem.Published,
            ContentType = Shorten(contentItem.ContentType, ContentItemIndex.MaxContentTypeSize)!,
            ContentItemId = contentItem.ContentItemId,
            ContentItemVersionId = contentItem.ContentItemVersionId,
            ModifiedUtc = contentItem.ModifiedUtc,
            PublishedUtc = contentItem.PublishedUtc,
            CreatedUtc = contentItem.CreatedUtc,
            Owner = Shorten(contentItem.Owner, ContentItemIndex.MaxOwnerSize),
            Author = Shorten(contentItem.Author, ContentItemIndex.MaxAuthorSize),
            DisplayText = Shorten(contentItem.DisplayText, ContentItemIndex.MaxDisplayTextSize),
        });

    private static string? Shorten(string? value, int length)
        => value?.Length > length ? value[..length] : value;
}
