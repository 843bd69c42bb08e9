using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>A page of associations.</summary>
public sealed record AssociationList(IReadOnlyList<AssociationListRow> Rows, int TotalCount, PageNumber Number)
{
    public int Page => Number.Page;

    public int PageCount => Number.PageCount;
}
