using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Support.Services;
using YesSql.Indexes;

namespace PartnerPlatform.Support.Indexes;

public sealed class SupportDirectoryIndexProvider : IndexProvider<ContentItem>
{
    private const int NameLength = 255;

    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<SupportDirectoryIndex>()
        .When(item => item.ContentType == PartnerContentTypes.PartnerAccount)
        .Map(Map);

    private static SupportDirectoryIndex Map(ContentItem item)
    {
        if (!SupportVisibility.IsPublic(item))
        {
            return null!;
        }

        var account = item.Account();
        var name = SearchText.Normalize(item.DisplayText);
        return new SupportDirectoryIndex
        {
            AccountId = item.ContentItemId,
            Slug = account.Slug,
            Name = IndexText.Truncate(item.DisplayText, NameLength),
            SortName = IndexText.Truncate(name, NameLength),
            SearchText = IndexText.Truncate(name, NameLength),
            Country = item.HeadquartersCountry(),
            City = IndexText.Truncate(item.Get<OrganizationProfilePart>(nameof(OrganizationProfilePart))?.DefaultAddress.City, NameLength),
        };
    }
}
