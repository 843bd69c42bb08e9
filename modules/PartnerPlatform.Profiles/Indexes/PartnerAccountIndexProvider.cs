using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerAccountIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PartnerAccountIndex>()
        .When(item => item.ContentType == PartnerContentTypes.PartnerAccount)
        .Map(Map);

    private static PartnerAccountIndex Map(ContentItem item)
    {
        var part = item.Get<PartnerAccountPart>(nameof(PartnerAccountPart));
        if (part is null || !item.Published)
        {
            return null!;
        }

        return new PartnerAccountIndex
        {
            AccountId = item.ContentItemId,
            TenantId = KeyOf(part.TenantId?.ToLowerInvariant()),
            Domain = part.Domain?.ToLowerInvariant(),
            MpnId = KeyOf(part.MpnId),
            Slug = KeyOf(part.Slug),
            Name = IndexText.Truncate(item.DisplayText, PartnerAccountIndex.NameLength),
            SortName = IndexText.Truncate(SearchText.Normalize(item.DisplayText), PartnerAccountIndex.NameLength),
            SearchText = IndexText.Truncate(SearchText.Normalize(item.DisplayText, part.Domain, part.MpnId, part.TenantId), PartnerAccountIndex.SearchTextLength),
            Country = part.Country,
            Status = part.Status.ToString(),
            ModifiedUtc = item.ModifiedUtc,
        };
    }

    // An account without a key is none with an empty one.
    private static string? KeyOf(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
