using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Fills <see cref="UserIndex"/>.</summary>
public class UserIndexProvider : IndexProvider<User>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<User> context)
        => context.For<UserIndex>().Map(user => new UserIndex
        {
            UserId = user.UserId,
            NormalizedUserName = user.NormalizedUserName,
            NormalizedEmail = user.NormalizedEmail,
            IsEnabled = user.IsEnabled,
            IsLockoutEnabled = user.IsLockoutEnabled,
            LockoutEndUtc = user.LockoutEndUtc,
            AccessFailedCount = user.AccessFailedCount,
        });
}
