using OrchardCore.Entities;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Models;
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
        if (!user.TryGet<PartnerMembership>(out var membership) || string.IsNullOrEmpty(membership.AccountId))
        {
            return null!;
        }

        return new PartnerUserIndex { UserId = user.UserId, AccountId = membership.AccountId };
    }
}
