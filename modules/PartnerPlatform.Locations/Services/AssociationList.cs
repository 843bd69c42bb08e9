namespace PartnerPlatform.Locations.Services;

/// <summary>A page of associations.</summary>
public sealed record AssociationList(IReadOnlyList<AssociationListRow> Rows, int TotalCount, int Page, int PageSize)
{
    public int PageCount => Math.Max(1, (TotalCount + PageSize - 1) / PageSize);
}
