using OrchardCore.ContentManagement;

namespace PartnerPlatform.Profiles.Services;

/// <summary>Finds and saves partner accounts. It checks no permission: see <see cref="IPartnerAccess"/>.</summary>
public interface IPartnerAccountStore
{
    Task<ContentItem> NewAsync();

    Task<ContentItem?> GetAsync(string? accountId);

    Task<ContentItem?> FindByTenantAsync(string? tenantId);

    Task<ContentItem?> FindByDomainAsync(string? domain);

    Task<ContentItem?> FindBySlugAsync(string? slug);

    Task<PartnerAccountList> ListAsync(PartnerAccountQuery query);

    /// <summary>Whether another account already has this tenant or MPN ID.</summary>
    Task<bool> IsTenantTakenAsync(string tenantId, string? exceptAccountId);

    Task<bool> IsMpnIdTakenAsync(string mpnId, string? exceptAccountId);

    /// <summary>Creates; the caller commits.</summary>
    /// <exception cref="System.Data.Common.DbException">Another account has the tenant, the MPN ID or the public name.</exception>
    /// <exception cref="YesSql.ConcurrencyException">Another account has one of them, and a handler found out first.</exception>
    Task CreateAsync(ContentItem account);

    /// <summary>Creates and commits. A public name that is taken meanwhile is replaced.</summary>
    /// <returns>What kept the account from being created.</returns>
    Task<AccountConflict> TryCreateAsync(ContentItem account);

    /// <summary>Saves, and tells the handlers; the caller commits.</summary>
    /// <exception cref="YesSql.ConcurrencyException">Another request changed the account since it was loaded.</exception>
    /// <exception cref="System.Data.Common.DbException">Another account has the tenant or the MPN ID.</exception>
    Task UpdateAsync(ContentItem account);

    /// <summary>Saves and commits.</summary>
    /// <returns>What kept the account from being saved.</returns>
    Task<AccountConflict> TrySaveAsync(ContentItem account);

    Task<ContentItem?> GetLegalProfileAsync(string accountId);
}
