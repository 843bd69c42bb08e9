using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Portal;

/// <summary>Does the work of <see cref="RequiresFeatureAttribute"/>. Host staff may read on where a partner may not, but for what the site doesn't have at all.</summary>
public sealed class RequiresFeatureFilter : IAsyncAuthorizationFilter
{
    private const string AccountKey = "accountId";

    private readonly IPartnerAccess _access;
    private readonly IFeatureGate _gate;
    private readonly PartnerFeature _feature;

    public RequiresFeatureFilter(IPartnerAccess access, IFeatureGate gate, PartnerFeature feature)
    {
        _access = access;
        _gate = gate;
        _feature = feature;
    }

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        var user = context.HttpContext.User;
        if (user.Identity?.IsAuthenticated != true)
        {
            return;
        }

        var accountId = context.RouteData.Values[AccountKey] as string ?? request.Query[AccountKey].FirstOrDefault();
        if (await _access.FindAsync(user, accountId) is not { } account)
        {
            context.Result = new NotFoundResult();
            return;
        }

        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var isForeign = account.ContentItemId != user.GetPartnerAccountId();
        var result = isRead && isForeign ? await _gate.CheckAsync(_feature) : await _gate.CheckAsync(account, _feature);
        if (!result.IsAllowed)
        {
            var error = PortalError.FromRules(result, CultureInfo.CurrentUICulture);
            context.Result = new PortalErrorResult(error with { Status = StatusCodes.Status403Forbidden });
        }
    }
}
