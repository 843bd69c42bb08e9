using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;

namespace PartnerPlatform.Profiles.Security;

/// <summary>
/// On the content pages of Orchard, an account, or other data of a partner, that the user may not see answers as one that doesn't exist,
/// where Orchard would answer "forbidden" and so tell that the id is right.
/// </summary>
public sealed class HiddenContentFilter : IAsyncAlwaysRunResultFilter
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IContentManager _contentManager;
    private readonly PartnerDataOptions _partnerData;

    public HiddenContentFilter(
        IAuthorizationService authorizationService,
        IContentManager contentManager,
        IOptions<PartnerDataOptions> partnerData)
    {
        _authorizationService = authorizationService;
        _contentManager = contentManager;
        _partnerData = partnerData.Value;
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ForbidResult or ChallengeResult
            && context.RouteData.Values.TryGetValue("area", out var area)
            && area is "OrchardCore.Contents"
            && context.RouteData.Values.TryGetValue("contentItemId", out var id)
            && id is string contentItemId
            && !await IsKeptOutOfAdminAsync(context.HttpContext)
            && await IsPartnerDataAsync(contentItemId)
            && !await _authorizationService.AuthorizeAsync(context.HttpContext.User, Permissions.AccessAllAccounts))
        {
            context.Result = new NotFoundResult();
        }

        await next();
    }

    // Such a person is refused whatever the id: that tells nothing.
    private async Task<bool> IsKeptOutOfAdminAsync(HttpContext context) =>
        AdminAttribute.IsApplied(context) && !await _authorizationService.AuthorizeAsync(context.User, AdminPermissions.AccessAdminPanel);

    private async Task<bool> IsPartnerDataAsync(string contentItemId)
    {
        var item = await _contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        return item is not null && _partnerData.ContentTypes.Contains(item.ContentType);
    }
}
