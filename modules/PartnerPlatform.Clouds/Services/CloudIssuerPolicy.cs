using System.Security.Claims;
using OrchardCore.Settings;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Services;

public sealed class CloudIssuerPolicy : ICloudIssuerPolicy
{
    /// <summary>The claim that names the issuer of a token.</summary>
    public const string IssuerClaim = "iss";

    private readonly ICloudContext _clouds;
    private readonly ISiteService _siteService;

    public CloudIssuerPolicy(ICloudContext clouds, ISiteService siteService)
    {
        _clouds = clouds;
        _siteService = siteService;
    }

    public async ValueTask<RuleResult> CheckAsync(string? issuer) => CloudRules.CheckIssuer(await _clouds.GetCurrentAsync(), issuer);

    public async ValueTask<RuleResult> CheckAsync(ClaimsPrincipal user)
    {
        foreach (var claim in user.FindAll(IssuerClaim))
        {
            var result = await CheckAsync(claim.Value);
            if (!result.IsAllowed && !await IsOwnAsync(claim.Value))
            {
                return result;
            }
        }

        return RuleResult.Allowed;
    }

    // The address in the settings, not that of the request, which whoever sends it can choose.
    private async ValueTask<bool> IsOwnAsync(string issuer) =>
        (await _siteService.GetSiteSettingsAsync()).BaseUrl is { Length: > 0 } baseUrl
            && string.Equals(issuer.TrimEnd('/'), baseUrl.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
