using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Models;

namespace PartnerPlatform.Locations.Drivers;

/// <summary>The way from the editor of an account to the correction of its tenant's country.</summary>
public sealed class TenantCountryDisplayDriver : ContentPartDisplayDriver<PartnerAccountPart>
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public TenantCountryDisplayDriver(IAuthorizationService authorizationService, IHttpContextAccessor httpContextAccessor)
    {
        _authorizationService = authorizationService;
        _httpContextAccessor = httpContextAccessor;
    }

    public override async Task<IDisplayResult?> EditAsync(PartnerAccountPart part, BuildPartEditorContext context) =>
        !context.IsNew
        && !string.IsNullOrEmpty(part.Country)
        && await _authorizationService.AuthorizeAsync(_httpContextAccessor.HttpContext?.User, Permissions.ManageAssociations)
            ? Initialize<TenantCountryLink>("TenantCountryLink_Edit", model => model.AccountId = part.ContentItem.ContentItemId).Location("Content:1.5")
            : null;
}
