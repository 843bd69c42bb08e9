using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Finds the users of partner accounts. It checks no permission: see <see cref="IPartnerAccess"/>.</summary>
public sealed class AccountUserStore
{
    public const int PageSize = 20;

    private readonly ISession _session;

    public AccountUserStore(ISession session)
    {
        _session = session;
    }

    public async Task<AccountUserList> ListAsync(string accountId, string? filter, int pageNumber)
    {
        var total = await Filter(accountId, filter).CountAsync();
        var page = PageNumber.Of(pageNumber, total, PageSize);
        var users = total == 0
            ? []
            : await Filter(accountId, filter)
                .OrderBy(index => index.SortName!)
                .ThenBy(index => index.Id)
                .Skip(page.Skip)
                .Take(page.PageSize)
                .ListAsync();

        return new AccountUserList([.. users], total, page);
    }

    /// <summary>A user of this account; null for one of another account as for one that doesn't exist.</summary>
    public async Task<User?> FindAsync(string accountId, string userId) =>
        await _session
            .Query<User, PartnerUserIndex>(index => index.UserId == userId && index.AccountId == accountId)
            .FirstOrDefaultAsync();

    public async Task<User?> FindAsync(string userId) =>
        await _session.Query<User, PartnerUserIndex>(index => index.UserId == userId).FirstOrDefaultAsync();

    /// <summary>Whether someone else keeps the account: a Global admin who can sign in.</summary>
    public async Task<bool> HasOtherGlobalAdminAsync(string accountId, string userId)
    {
        var others = await _session
            .Query<User, PartnerUserIndex>(index => index.AccountId == accountId && index.UserId != userId)
            .ListAsync();
        return others.Any(user => user.HasRole(PartnerRoleNames.GlobalAdmin) && user.State() == AccountUserState.Active);
    }

    private IQuery<User, PartnerUserIndex> Filter(string accountId, string? filter)
    {
        var users = _session.Query<User, PartnerUserIndex>(index => index.AccountId == accountId);
        var text = SearchText.Normalize(filter);
        return text.Length == 0 ? users : users.Where(index => index.SearchText!.Contains(text));
    }
}
