using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Lets only people with access into the admin.</summary>
internal sealed class AdminFilter(IAuthorizationService authorizationService) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var user = context.HttpContext.User;
        if (AdminAttribute.IsApplied(context.HttpContext)
            && !await authorizationService.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel))
        {
            context.Result = user.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
            return;
        }

        await next();
    }
}
