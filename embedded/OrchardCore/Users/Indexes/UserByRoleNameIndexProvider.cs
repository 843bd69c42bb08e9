using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>Fills <see cref="UserByRoleNameIndex"/>. Users without a role count as authenticated users.</summary>
public class UserByRoleNameIndexProvider : IndexProvider<User>
{
    private readonly ILookupNormalizer _keyNormalizer;

    /// <summary>Creates the provider.</summary>
    /// <param name="keyNormalizer">Brings role names to the form in which they are compared.</param>
    public UserByRoleNameIndexProvider(ILookupNormalizer keyNormalizer)
    {
        _keyNormalizer = keyNormalizer;
    }

    /// <inheritdoc/>
    public override void Describe(DescribeContext<User> context)
        => context.For<UserByRoleNameIndex, string>()
            .Map(user => RoleNamesOf(user).Select(name => new UserByRoleNameIndex { RoleName = name, Count = 1 }))
            .Group(index => index.RoleName)
            .Reduce(group => new UserByRoleNameIndex { RoleName = group.Key, Count = group.Sum(index => index.Count) })
            .Delete((index, removed) =>
            {
                index.Count -= removed.Sum(item => item.Count);

                return index.Count > 0 ? index : null!;
            });

    private IEnumerable<string> RoleNamesOf(User user)
        => user.RoleNames.Count == 0
            ? [_keyNormalizer.NormalizeName(OrchardCoreConstants.Roles.Authenticated)]
            : user.RoleNames.Select(name => _keyNormalizer.NormalizeName(name)).Distinct();
}
