using Microsoft.AspNetCore.Identity;
using OrchardCore.ContentManagement;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentFields.Services;

/// <summary>Finds users by their name.</summary>
internal sealed class DefaultUserPickerResultProvider(ISession session, ILookupNormalizer normalizer) : IUserPickerResultProvider
{
    private const int MaxResults = 50;

    public string Name => "Default";

    public async Task<IEnumerable<UserPickerResult>> Search(UserPickerSearchContext searchContext)
    {
        var query = session.Query<User>();

        if (!searchContext.DisplayAllUsers)
        {
            var roles = searchContext.Roles.Select(role => normalizer.NormalizeName(role)!).ToArray();
            query = query.With<UserByRoleNameIndex>(index => index.RoleName.IsIn(roles));
        }

        var users = query.With<UserIndex>();

        if (!string.IsNullOrWhiteSpace(searchContext.Query))
        {
            var text = normalizer.NormalizeName(searchContext.Query)!;
            users = users.Where(index => index.NormalizedUserName!.Contains(text));
        }

        return (await users.OrderBy(index => index.NormalizedUserName).Take(MaxResults).ListAsync())
            .Select(user => new UserPickerResult { UserId = user.UserId, DisplayText = user.UserName, IsEnabled = user.IsEnabled })
            .ToArray();
    }
}
