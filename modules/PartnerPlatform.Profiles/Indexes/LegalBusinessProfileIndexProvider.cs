using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class LegalBusinessProfileIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<LegalBusinessProfileIndex>()
        .When(item => item.ContentType == PartnerContentTypes.LegalBusinessProfile)
        .Map(Map);

    private static LegalBusinessProfileIndex Map(ContentItem item)
    {
        var part = item.Get<LegalBusinessProfilePart>(nameof(LegalBusinessProfilePart));
        if (part?.AccountId is null || !(item.Published || item.Latest))
        {
            return null!;
        }

        return new LegalBusinessProfileIndex
        {
            AccountId = part.AccountId,
            Published = item.Published,
            Latest = item.Latest,
        };
    }
}
