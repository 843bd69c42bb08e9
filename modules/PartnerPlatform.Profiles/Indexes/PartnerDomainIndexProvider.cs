using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerDomainIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PartnerDomainIndex>()
        .When(item => item.ContentType == PartnerContentTypes.PartnerAccount)
        .Map(Map);

    private static IEnumerable<PartnerDomainIndex> Map(ContentItem item)
    {
        var part = item.Get<PartnerAccountPart>(nameof(PartnerAccountPart));
        if (part is null || !item.Published)
        {
            return [];
        }

        return part.VerifiedDomains
            .Append(part.Domain)
            .Where(domain => !string.IsNullOrWhiteSpace(domain))
            .Select(domain => domain!.ToLowerInvariant())
            .Distinct()
            .Select(domain => new PartnerDomainIndex { AccountId = item.ContentItemId, Domain = domain })
            .ToArray();
    }
}
