using PartnerPlatform.Profiles.Indexes;

namespace PartnerPlatform.Profiles.Services;

/// <summary>One page of accounts, read from the index alone.</summary>
public sealed record PartnerAccountList(IReadOnlyList<PartnerAccountIndex> Accounts, int TotalCount, PageNumber Number)
{
    public int Page => Number.Page;

    public int PageCount => Number.PageCount;
}
