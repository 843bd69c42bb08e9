using PartnerPlatform.Locations.Indexes;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Services;

/// <summary>One page of locations with the names of their accounts, read from indexes alone.</summary>
public sealed record LocationList(
    IReadOnlyList<PartnerLocationIndex> Locations, IReadOnlyDictionary<string, string> AccountNames, int TotalCount, PageNumber Page)
{
    public string AccountNameOf(PartnerLocationIndex location) => AccountNames.GetValueOrDefault(location.AccountId!) ?? string.Empty;
}
