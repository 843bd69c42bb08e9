using System.Globalization;
using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

/// <summary>The names of accounts in public addresses.</summary>
public sealed class AccountSlugs
{
    private const int MaxLength = 100;

    private readonly ISession _session;

    public AccountSlugs(ISession session)
    {
        _session = session;
    }

    /// <summary>Gives the account a name if it has none, or one that another account has.</summary>
    public async Task EnsureAsync(ContentItem account)
    {
        var part = account.Account();
        if (string.IsNullOrEmpty(part.Slug) || await IsTakenAsync(part.Slug, account.ContentItemId))
        {
            part.Slug = await CreateAsync(account);
            account.Apply(nameof(PartnerAccountPart), part);
        }
    }

    public async Task<bool> IsTakenAsync(string slug, string exceptAccountId)
    {
        var row = await _session.QueryIndex<PartnerAccountIndex>(index => index.Slug == slug).FirstOrDefaultAsync();
        return row is not null && row.AccountId != exceptAccountId;
    }

    private async Task<string> CreateAsync(ContentItem account)
    {
        var words = SearchText.Normalize(account.DisplayText).Split([' ', '-', '.', '@'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join('-', words);
        name = name.Length == 0 ? "partner" : name[..Math.Min(name.Length, MaxLength)].TrimEnd('-');

        var slug = name;
        for (var number = 2; await IsTakenAsync(slug, account.ContentItemId); number++)
        {
            slug = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return slug;
    }
}
