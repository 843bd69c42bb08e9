using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;

namespace PartnerPlatform.Locations.Services;

/// <summary>Finds locations. It checks no permission.</summary>
public interface ILocationStore
{
    Task<ContentItem> NewAsync();

    Task<ContentItem?> GetAsync(string? locationId);

    /// <summary>A location of an account; one of another account is as missing.</summary>
    Task<ContentItem?> GetAsync(string? locationId, string accountId);

    /// <summary>The locations of an account by name, without deleted ones.</summary>
    Task<IReadOnlyList<PartnerLocationIndex>> ListAsync(string accountId, int skip, int take);

    Task<int> CountAsync(string accountId);

    Task<bool> IsNameTakenAsync(string accountId, string? name, string? exceptLocationId);
}
