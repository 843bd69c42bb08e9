using OrchardCore.Users.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>One page of the users of an account.</summary>
public sealed record AccountUserList(IReadOnlyList<User> Users, int TotalCount, PageNumber Number)
{
    public int Page => Number.Page;

    public int PageCount => Number.PageCount;
}
