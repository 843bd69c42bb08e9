using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Indexes;
using YesSql;

namespace PartnerPlatform.Locations.Services;

/// <summary>An association that isn't ended keeps its location from being deleted.</summary>
public sealed class AssociationDependents : ILocationDependents
{
    private readonly ISession _session;

    public AssociationDependents(ISession session)
    {
        _session = session;
    }

    public Task<int> CountAsync(ContentItem location)
    {
        var locationId = location.ContentItemId;
        return _session.QueryIndex<MpnAssociationIndex>(index => index.LocationId == locationId && index.EndedUtc == null).CountAsync();
    }
}
