using OrchardCore.Users.Models;

namespace PartnerPlatform.Profiles.Services;

/// <summary>One page of the users of an account.</summary>
public sealed record AccountUserList(IReadOnlyList<User> Users, int TotalCount, int Page, int PageSize)
{
    public int PageCount => Math.Max(1, (TotalCount + PageSize - 1) / PageSize);
}
