using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using YesSql;

namespace PartnerPlatform.Profiles.Services;

public sealed class PartnerAccountStore : IPartnerAccountStore
{
    private const int MaxPageSize = 100;

    private readonly IContentManager _contentManager;
    private readonly ISession _session;
    private readonly IEnumerable<IMpnIdOwner> _mpnIdOwners;
    private readonly AccountSlugs _slugs;
    private readonly IServiceProvider _services;

    public PartnerAccountStore(
        IContentManager contentManager,
        ISession session,
        IEnumerable<IMpnIdOwner> mpnIdOwners,
        AccountSlugs slugs,
        IServiceProvider services)
    {
        _slugs = slugs;
        _services = services;
        _contentManager = contentManager;
        _session = session;
        _mpnIdOwners = mpnIdOwners;
    }

    public Task<ContentItem> NewAsync() => _contentManager.NewAsync(PartnerContentTypes.PartnerAccount);

    public async Task<ContentItem?> GetAsync(string? accountId)
    {
        if (!IndexText.IsKey(accountId))
        {
            return null;
        }

        var item = await _contentManager.GetAsync(accountId);
        return item?.ContentType == PartnerContentTypes.PartnerAccount ? item : null;
    }

    public async Task<ContentItem?> FindByTenantAsync(string? tenantId)
    {
        var value = tenantId?.Trim().ToLowerInvariant();
        return IndexText.IsKey(value)
            ? await LoadAsync(_session.QueryIndex<PartnerAccountIndex>(index => index.TenantId == value))
            : null;
    }

    public async Task<ContentItem?> FindBySlugAsync(string? slug)
    {
        var value = slug?.Trim().ToLowerInvariant();
        return IndexText.IsKey(value)
            ? await LoadAsync(_session.QueryIndex<PartnerAccountIndex>(index => index.Slug == value))
            : null;
    }

    public async Task<ContentItem?> FindByDomainAsync(string? domain)
    {
        var value = domain?.Trim().TrimEnd('.').ToLowerInvariant();
        if (!IndexText.IsKey(value))
        {
            return null;
        }

        var row = await _session.QueryIndex<PartnerDomainIndex>(index => index.Domain == value).FirstOrDefaultAsync();
        return await GetAsync(row?.AccountId);
    }

    public async Task<PartnerAccountList> ListAsync(PartnerAccountQuery query)
    {
        var total = await Filter(query).CountAsync();
        var page = PageNumber.Of(query.Page, total, Math.Clamp(query.PageSize, 1, MaxPageSize));
        var rows = total == 0
            ? []
            : await Filter(query)
                .OrderBy(index => index.SortName!)
                .ThenBy(index => index.Id)
                .Skip(page.Skip)
                .Take(page.PageSize)
                .ListAsync();

        return new PartnerAccountList([.. rows], total, page);
    }

    public async Task<bool> IsTenantTakenAsync(string tenantId, string? exceptAccountId)
    {
        var value = tenantId.Trim().ToLowerInvariant();
        var row = await _session.QueryIndex<PartnerAccountIndex>(index => index.TenantId == value).FirstOrDefaultAsync();
        return row is not null && row.AccountId != exceptAccountId;
    }

    public async Task<bool> IsMpnIdTakenAsync(string mpnId, string? exceptAccountId)
    {
        var row = await _session.QueryIndex<PartnerAccountIndex>(index => index.MpnId == mpnId).FirstOrDefaultAsync();
        if (row is not null && row.AccountId != exceptAccountId)
        {
            return true;
        }

        foreach (var owner in _mpnIdOwners)
        {
            if (await owner.IsTakenAsync(mpnId, exceptAccountId))
            {
                return true;
            }
        }

        return false;
    }

    public async Task CreateAsync(ContentItem account)
    {
        await _contentManager.CreateAsync(account, VersionOptions.Published);
        await _session.FlushAsync();

        // The exception of a query of a handler is logged and lost, and the session has rolled all of it back.
        if (_session.CurrentTransaction is null)
        {
            throw new ConcurrencyException(new Document { Id = account.Id, Type = account.ContentType });
        }
    }

    public async Task<AccountConflict> TryCreateAsync(ContentItem account)
    {
        try
        {
            await CreateAsync(account);
            await _session.SaveChangesAsync();
            return AccountConflict.None;
        }
        catch (Exception exception) when (exception is DbException or ConcurrencyException)
        {
            await _session.CancelAsync();
            var conflict = await FindConflictAsync(account);
            if (conflict != AccountConflict.None)
            {
                return conflict;
            }

            if (!await IsSlugTakenAsync(account))
            {
                throw;
            }

            return await StoredState.ReadAsync((IServiceProvider services) =>
            {
                account.Id = 0;
                return services.GetRequiredService<IPartnerAccountStore>().TryCreateAsync(account);
            });
        }
    }

    public async Task UpdateAsync(ContentItem account)
    {
        await _slugs.EnsureAsync(account);
        await _session.SaveAsync(account, checkConcurrency: true);

        // Here and not in a query of a handler, whose exceptions are logged and lost.
        await _session.FlushAsync();
        await _contentManager.UpdateAsync(account);

        // Handlers may themselves need accounts.
        foreach (var handler in _services.GetServices<IPartnerAccountHandler>())
        {
            await handler.UpdatedAsync(account);
        }
    }

    public async Task<AccountConflict> TrySaveAsync(ContentItem account)
    {
        try
        {
            await UpdateAsync(account);
            await _session.SaveChangesAsync();
            return AccountConflict.None;
        }
        catch (ConcurrencyException)
        {
            await _session.CancelAsync();
            return AccountConflict.Changed;
        }
        catch (DbException)
        {
            await _session.CancelAsync();
            var conflict = await FindConflictAsync(account);
            if (conflict == AccountConflict.None)
            {
                throw;
            }

            return conflict;
        }
    }

    public async Task<ContentItem?> GetLegalProfileAsync(string accountId) =>
        await _session
            .Query<ContentItem, LegalBusinessProfileIndex>(index => index.AccountId == accountId && index.Published)
            .FirstOrDefaultAsync();

    private IQueryIndex<PartnerAccountIndex> Filter(PartnerAccountQuery query)
    {
        var rows = _session.QueryIndex<PartnerAccountIndex>();
        var text = SearchText.Normalize(query.Text);
        if (text.Length > 0)
        {
            rows = rows.Where(index => index.SearchText!.Contains(text));
        }

        if (FilterValue.Country(query.Country) is { } country)
        {
            rows = rows.Where(index => index.Country == country);
        }

        if (FilterValue.Name<PartnerAccountStatus>(query.Status) is { } status)
        {
            rows = rows.Where(index => index.Status == status);
        }

        return rows;
    }

    private static Task<AccountConflict> FindConflictAsync(ContentItem account) => StoredState.ReadAsync(async (IServiceProvider services) =>
    {
        var store = services.GetRequiredService<IPartnerAccountStore>();
        var part = account.Account();
        if (part.TenantId is { Length: > 0 } tenantId && await store.IsTenantTakenAsync(tenantId, account.ContentItemId))
        {
            return AccountConflict.TenantTaken;
        }

        return part.MpnId is { Length: > 0 } mpnId && await store.IsMpnIdTakenAsync(mpnId, account.ContentItemId)
            ? AccountConflict.MpnIdTaken
            : AccountConflict.None;
    });

    private static Task<bool> IsSlugTakenAsync(ContentItem account) => StoredState.ReadAsync(async (IServiceProvider services) =>
        account.Account().Slug is { } slug && await services.GetRequiredService<AccountSlugs>().IsTakenAsync(slug, account.ContentItemId));

    private async Task<ContentItem?> LoadAsync(IQueryIndex<PartnerAccountIndex> rows)
    {
        var row = await rows.FirstOrDefaultAsync();
        return await GetAsync(row?.AccountId);
    }
}
