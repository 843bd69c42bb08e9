using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentFields.Services;

/// <summary>Finds items by their display text.</summary>
internal sealed class DefaultContentPickerResultProvider(
    ISession session,
    IContentManager contentManager,
    IContentDefinitionManager contentDefinitionManager,
    PickerTitles titles) : IContentPickerResultProvider
{
    private const int MaxResults = 50;

    public string Name => "Default";

    public async Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext)
    {
        var settings = searchContext.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var types = searchContext.DisplayAllContentTypes
            ? (await contentDefinitionManager.ListTypeDefinitionsAsync()).Where(type => !type.HasStereotype()).Select(type => type.Name).ToArray()
            : searchContext.ContentTypes.ToArray();

        if (types.Length == 0)
        {
            return [];
        }

        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType.IsIn(types));

        if (!string.IsNullOrWhiteSpace(searchContext.Query))
        {
            var text = searchContext.Query;
            query = query.Where(index => index.DisplayText!.Contains(text));
        }

        var results = new List<ContentPickerResult>();

        foreach (var contentItem in await query.OrderBy(index => index.DisplayText).Take(MaxResults).ListAsync(contentManager))
        {
            results.Add(new ContentPickerResult
            {
                ContentItemId = contentItem.ContentItemId,
                ContentItem = contentItem,
                DisplayText = await titles.GetAsync(contentItem, settings),
                HasPublished = await contentManager.HasPublishedVersionAsync(contentItem),
            });
        }

        return results;
    }
}
