using OrchardCore.ContentManagement;

namespace PartnerPlatform.Locations.Services;

/// <summary>Tells how many customers, subscriptions or payouts depend on a location; a module adds one for what it keeps.</summary>
public interface ILocationDependents
{
    Task<int> CountAsync(ContentItem location);
}
