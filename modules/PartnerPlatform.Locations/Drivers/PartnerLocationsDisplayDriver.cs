using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Controllers;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Drivers;

/// <summary>The first locations of the account on its partner profile.</summary>
public sealed class PartnerLocationsDisplayDriver : ContentPartDisplayDriver<PartnerAccountPart>
{
    private readonly IPartnerAccess _access;
    private readonly LocationPages _pages;
    private readonly ILocationStore _store;
    private readonly IHttpContextAccessor _httpContextAccessor;

    public PartnerLocationsDisplayDriver(IPartnerAccess access, LocationPages pages, ILocationStore store, IHttpContextAccessor httpContextAccessor)
    {
        _access = access;
        _pages = pages;
        _store = store;
        _httpContextAccessor = httpContextAccessor;
    }

    public override async Task<IDisplayResult?> DisplayAsync(PartnerAccountPart part, BuildPartDisplayContext context)
    {
        var accountId = part.ContentItem.ContentItemId;
        var user = _httpContextAccessor.HttpContext!.User;
        if (context.DisplayType != SettingsController.DisplayType || !await _access.IsAllowedAsync(user, accountId, Permissions.ViewLocations))
        {
            return null;
        }

        var rows = await _pages.ListRowsAsync(accountId, skip: 0, PartnerLocationsViewModel.MaxRows);
        var total = await _store.CountAsync(accountId);
        var canEdit = await _access.IsAllowedAsync(user, accountId, Permissions.EditLocations);
        return Initialize<PartnerLocationsViewModel>("PartnerLocations", model =>
        {
            model.ForeignAccountId = user.GetPartnerAccountId() == accountId ? null : accountId;
            model.Locations = rows;
            model.TotalCount = total;
            model.CanEdit = canEdit;
        }).Location(SettingsController.DisplayType, "Content:4");
    }
}
