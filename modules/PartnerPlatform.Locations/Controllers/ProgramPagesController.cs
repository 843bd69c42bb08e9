using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Locations.Controllers;

/// <summary>Incentives, benefits, competencies, and whatever page a site admin adds: each behind the gate of its feature.</summary>
[Authorize]
public sealed class ProgramPagesController : Controller
{
    private readonly ProgramPageStore _store;
    private readonly IPartnerAccess _access;
    private readonly IFeatureGate _gate;
    private readonly IAuthorizationService _authorizationService;

    public ProgramPagesController(ProgramPageStore store, IPartnerAccess access, IFeatureGate gate, IAuthorizationService authorizationService)
    {
        _store = store;
        _access = access;
        _gate = gate;
        _authorizationService = authorizationService;
    }

    [HttpGet("programs/{slug}", Name = "ProgramPage")]
    public async Task<IActionResult> Show(string slug)
    {
        if (await _store.FindAsync(slug) is not { } page)
        {
            return NotFound();
        }

        var part = page.Get<ProgramPagePart>(nameof(ProgramPagePart))!;
        if (await RefuseAsync(part) is { } refusal)
        {
            return refusal;
        }

        var culture = CultureInfo.CurrentUICulture;
        return View(new ProgramPageView(part.GetTitle(culture) ?? slug, part.GetBody(culture) ?? string.Empty));
    }

    private async Task<IActionResult?> RefuseAsync(ProgramPagePart part)
    {
        if (User.GetPartnerAccountId() is null)
        {
            return await _authorizationService.AuthorizeAsync(User, Profiles.Permissions.AccessAllAccounts) ? null : NotFound();
        }

        var access = await _access.OpenAsync(User, accountId: null, Permissions.ViewLocations);
        if (access.Account is not { } account)
        {
            return access.IsDenied ? RoleRefusal.Create(User, Rules.PartnerAction.ViewProfiles) : NotFound();
        }

        var result = await _gate.CheckAsync(account, part.Feature);
        return result.IsAllowed
            ? null
            : new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture) with { Status = StatusCodes.Status403Forbidden });
    }
}
