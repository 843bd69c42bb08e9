using OrchardCore.Entities;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Services;
using YesSql.Indexes;

namespace PartnerPlatform.Profiles.Indexes;

public sealed class PartnerUserIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context
        .For<PartnerUserIndex>()
        .When(user => user.Has<PartnerMembership>())
        .Map(Map);

    private static PartnerUserIndex Map(User user)
    {
        var accountId = user.Membership().AccountId;
        return string.IsNullOrEmpty(accountId)
            ? null!
            : new PartnerUserIndex
            {
                UserId = user.UserId,
                AccountId = accountId,
                SortName = IndexText.Truncate(SearchText.Normalize(user.PersonName()), PartnerUserIndex.NameLength),
                SearchText = IndexText.Truncate(SearchText.Normalize(user.Membership().Name, user.UserName, user.Email), PartnerUserIndex.SearchTextLength),
            };
    }
}
