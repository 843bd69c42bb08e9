using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.ContentManagement;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles.Security;

/// <summary>
/// On the content pages of Orchard, an account that the user may not see answers as one that doesn't exist,
/// where Orchard would answer "forbidden" and so tell that the id is right.
/// </summary>
public sealed class HiddenContentFilter : IAsyncAlwaysRunResultFilter
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IContentManager _contentManager;

    public HiddenContentFilter(IAuthorizationService authorizationService, IContentManager contentManager)
    {
        _authorizationService = authorizationService;
        _contentManager = contentManager;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ForbidResult or ChallengeResult
            && context.RouteData.Values.TryGetValue("area", out var area)
            && area is "OrchardCore.Contents"
            && context.RouteData.Values.TryGetValue("contentItemId", out var id)
            && id is string contentItemId
            && await IsPartnerDataAsync(contentItemId)
            && !await _authorizationService.AuthorizeAsync(context.HttpContext.User, Permissions.AccessAllAccounts))
        {
            context.Result = new NotFoundResult();
        }

        await next();
    }

    private async Task<bool> IsPartnerDataAsync(string contentItemId)
    {
        var item = await _contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        return item?.ContentType is PartnerContentTypes.PartnerAccount or PartnerContentTypes.LegalBusinessProfile;
    }
}
