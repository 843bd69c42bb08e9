using PartnerPlatform.Profiles.Indexes;

namespace PartnerPlatform.Profiles.Services;

/// <summary>One page of accounts, read from the index alone.</summary>
public sealed record PartnerAccountList(IReadOnlyList<PartnerAccountIndex> Accounts, int TotalCount, int Page, int PageSize)
{
    public int PageCount => Math.Max(1, (TotalCount + PageSize - 1) / PageSize);
}
