using System.Security.Claims;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

/// <summary>Tells which issuers of tokens a site trusts to sign people in: those of its cloud.</summary>
public interface ICloudIssuerPolicy
{
    /// <summary>CLD-005 when an issuer isn't of the cloud of this site.</summary>
    ValueTask<RuleResult> CheckAsync(string? issuer);

    /// <summary>The same for a signed-in person. People whom this site itself signed in are allowed.</summary>
    ValueTask<RuleResult> CheckAsync(ClaimsPrincipal user);
}
