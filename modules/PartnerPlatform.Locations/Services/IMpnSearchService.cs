using OrchardCore.ContentManagement;

namespace PartnerPlatform.Locations.Services;

/// <summary>The search box of the association page. It checks no permission.</summary>
public interface IMpnSearchService
{
    /// <summary>Finds locations of an account by MPN ID, the beginning of one, or name and city, and counts the look-up.</summary>
    /// <param name="account">The account.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="userId">Who searches: the limit of look-ups is one for each person.</param>
    Task<MpnSearchResult> SearchAsync(ContentItem account, string query, string userId);
}
