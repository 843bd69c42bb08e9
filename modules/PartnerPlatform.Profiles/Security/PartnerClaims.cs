using System.Security.Claims;

namespace PartnerPlatform.Profiles.Security;

public static class PartnerClaims
{
    public const string AccountId = "partner_account";

    public static string? GetPartnerAccountId(this ClaimsPrincipal user) => user.FindFirst(AccountId)?.Value;
}
