using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Security;

public sealed class RequiresMpnAssociationHandler : AuthorizationHandler<RequiresMpnAssociation>
{
    private readonly IPartnerAccountStore _accounts;
    private readonly IFeatureGate _gate;

    public RequiresMpnAssociationHandler(IPartnerAccountStore accounts, IFeatureGate gate)
    {
        _accounts = accounts;
        _gate = gate;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresMpnAssociation requirement)
    {
        var accountId = (context.Resource as PartnerAccountResource)?.AccountId ?? context.User.GetPartnerAccountId();
        if (await _accounts.GetAsync(accountId) is not { } account)
        {
            return;
        }

        var result = await _gate.CheckAsync(account, requirement.Feature);
        if (result.IsAllowed)
        {
            context.Succeed(requirement);
            return;
        }

        foreach (var violation in result.Violations)
        {
            context.Fail(new AuthorizationFailureReason(this, violation.Format(CultureInfo.CurrentUICulture)));
        }
    }
}
