using System.Security.Claims;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Profiles.Security;

public sealed class PartnerMembershipClaimsProvider : IUserClaimsProvider
{
    public Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (user is User stored
            && stored.TryGet<PartnerMembership>(out var membership)
            && !string.IsNullOrEmpty(membership.AccountId))
        {
            claims.AddClaim(new Claim(PartnerClaims.AccountId, membership.AccountId));
        }

        return Task.CompletedTask;
    }
}
