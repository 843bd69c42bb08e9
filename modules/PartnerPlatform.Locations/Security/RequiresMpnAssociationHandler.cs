using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Profiles.Security;

namespace PartnerPlatform.Locations.Security;

public sealed class RequiresMpnAssociationHandler : AuthorizationHandler<RequiresMpnAssociation>
{
    private readonly IMpnGate _gate;

    public RequiresMpnAssociationHandler(IMpnGate gate)
    {
        _gate = gate;
    }

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresMpnAssociation requirement)
    {
        var accountId = (context.Resource as PartnerAccountResource)?.AccountId ?? context.User.GetPartnerAccountId();
        if (string.IsNullOrEmpty(accountId))
        {
            return;
        }

        var result = await _gate.CheckAsync(accountId, requirement.Feature);
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
