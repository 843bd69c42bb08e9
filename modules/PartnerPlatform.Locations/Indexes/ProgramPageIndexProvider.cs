using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

public sealed class ProgramPageIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ProgramPageIndex>()
        .When(item => item.ContentType == LocationContentTypes.ProgramPage)
        .Map(Map);

    private static ProgramPageIndex Map(ContentItem item)
    {
        var part = item.Get<ProgramPagePart>(nameof(ProgramPagePart));
        if (part is null || (!item.Published && !item.Latest))
        {
            return null!;
        }

        return new ProgramPageIndex
        {
            ContentItemId = item.ContentItemId,
            Slug = part.Slug,
            Published = item.Published,
            Latest = item.Latest,
        };
    }
}
