using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Fills <see cref="UserByLoginInfoIndex"/>.</summary>
public class UserByLoginInfoIndexProvider : IndexProvider<User>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<User> context)
        => context.For<UserByLoginInfoIndex>().Map(user => user.LoginInfos.Select(login => new UserByLoginInfoIndex
        {
            LoginProvider = login.LoginProvider,
            ProviderKey = login.ProviderKey,
        }));
}
