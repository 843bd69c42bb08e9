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

    Task CreateAsync(ContentItem account);

    /// <summary>Saves, and tells the handlers; the caller commits.</summary>
    /// <exception cref="YesSql.ConcurrencyException">Another request changed the account since it was loaded.</exception>
    Task UpdateAsync(ContentItem account);

    /// <summary>Saves and commits.</summary>
    /// <returns>False when another request changed the account since it was loaded; nothing is saved then.</returns>
    Task<bool> TrySaveAsync(ContentItem account);

    Task<ContentItem?> GetLegalProfileAsync(string accountId);
}
