using PartnerPlatform.Locations.Indexes;

namespace PartnerPlatform.Locations.Services;

/// <summary>One page of locations with the names of their accounts, read from indexes alone.</summary>
public sealed record LocationList(
    IReadOnlyList<PartnerLocationIndex> Locations, IReadOnlyDictionary<string, string> AccountNames, int TotalCount, int Page, int PageSize)
{
    public int PageCount => Math.Max(1, (TotalCount + PageSize - 1) / PageSize);

    public string AccountNameOf(PartnerLocationIndex location) => AccountNames.GetValueOrDefault(location.AccountId!) ?? string.Empty;
}
