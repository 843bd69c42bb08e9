using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using YesSql.Indexes;

namespace PartnerPlatform.Locations.Indexes;

public sealed class PartnerLocationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PartnerLocationIndex>()
        .When(item => item.ContentType == LocationContentTypes.PartnerLocation)
        .Map(Map);

    /// <summary>What makes a name the same as another of its account.</summary>
    public static string NameKeyOf(string accountId, string? name) =>
        IndexText.Truncate($"{accountId}:{NormalForms.Compose(name?.Trim() ?? string.Empty).ToLowerInvariant()}", PartnerLocationIndex.NameKeyLength);

    private static PartnerLocationIndex Map(ContentItem item)
    {
        var part = item.Get<PartnerLocationPart>(nameof(PartnerLocationPart));
        if (part?.AccountId is not { } accountId || !item.Published)
        {
            return null!;
        }

        return new PartnerLocationIndex
        {
            LocationId = item.ContentItemId,
            AccountId = accountId,
            MpnId = part.MpnId,
            Name = IndexText.Truncate(part.Name, PartnerLocationIndex.NameLength),
            NameKey = part.Status == LocationStatus.Deleted ? null : NameKeyOf(accountId, part.Name),
            SortName = IndexText.Truncate(SearchText.Normalize(part.Name), PartnerLocationIndex.NameLength),
            City = IndexText.Truncate(part.Address.City, PartnerLocationIndex.NameLength),
            SearchText = IndexText.Truncate(SearchText.Normalize(part.Name, part.Address.City), PartnerLocationIndex.SearchLength),
            Country = CountryCode.TryParse(part.Address.Country, out var country) ? country.Value : null,
            Status = part.Status.ToString(),
            SubmittedUtc = part.SubmittedUtc,
            ModifiedUtc = item.ModifiedUtc,
        };
    }
}
