using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>Settings › View all settings, and the partner profile below it.</summary>
[Authorize]
public sealed class SettingsController : Controller
{
    public const string DisplayType = "PartnerProfile";

    private readonly IPartnerAccess _access;
    private readonly IPartnerAccountStore _store;
    private readonly IFeatureGate _gate;
    private readonly IContentItemDisplayManager _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;

    public SettingsController(
        IPartnerAccess access,
        IPartnerAccountStore store,
        IFeatureGate gate,
        IContentItemDisplayManager displayManager,
        IUpdateModelAccessor updateModelAccessor)
    {
        _access = access;
        _store = store;
        _gate = gate;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
    }

    [HttpGet("settings", Name = "PartnerSettings")]
    public async Task<IActionResult> Index(string? accountId)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.ViewProfiles);
        if (access.Account is { } account)
        {
            return View(await CreatePageAsync(account, accountId, canViewProfiles: true));
        }

        // Roles that see the support details only still have a page of settings.
        var own = access.IsDenied ? await _store.GetAsync(accountId ?? User.GetPartnerAccountId()) : null;
        return own is null ? NotFound() : View(await CreatePageAsync(own, accountId, canViewProfiles: false));
    }

    [HttpGet("settings/partner-profile", Name = "PartnerProfile")]
    public async Task<IActionResult> PartnerProfile(string? accountId)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.ViewProfiles);
        var account = access.Account;
        if (access.IsDenied)
        {
            account = await _store.GetAsync(accountId ?? User.GetPartnerAccountId());
        }

        if (account is null)
        {
            return NotFound();
        }

        var shape = await _displayManager.BuildDisplayAsync(account, _updateModelAccessor.ModelUpdater, DisplayType);
        return View(new ContentShapePage(account.ContentItemId, account.Name(), Foreign(accountId), shape));
    }

    private async Task<SettingsPage> CreatePageAsync(ContentItem account, string? accountId, bool canViewProfiles) => new(
        account.Name(),
        Foreign(accountId),
        canViewProfiles,
        await _access.IsAllowedAsync(User, account.ContentItemId, Permissions.ManageUsers)
            && (await _gate.CheckAsync(PartnerFeature.UserManagement)).IsAllowed);

    private string? Foreign(string? accountId) => accountId == User.GetPartnerAccountId() ? null : accountId;
}
