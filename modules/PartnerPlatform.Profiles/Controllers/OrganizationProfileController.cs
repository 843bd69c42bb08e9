using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Controllers;

[Authorize]
[Route("settings/organization-profile")]
public sealed class OrganizationProfileController : Controller
{
    private readonly IPartnerAccess _access;
    private readonly ProfileEditor _editor;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public OrganizationProfileController(
        IPartnerAccess access,
        ProfileEditor editor,
        INotifier notifier,
        IHtmlLocalizer<OrganizationProfileController> localizer)
    {
        _access = access;
        _editor = editor;
        _notifier = notifier;
        H = localizer;
    }

    [HttpGet("", Name = "OrganizationProfile")]
    public async Task<IActionResult> Index(string? accountId)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.ViewProfiles);
        return access.Account is { } account
            ? View(await CreatePageAsync(account, OrganizationProfileMapper.ToForm(account)))
            : Refuse(access, PartnerAction.ViewProfiles);
    }

    [HttpPost("")]
    [FormPost]
    public async Task<IActionResult> Index(string? accountId, [Bind(Prefix = "Form")] OrganizationProfileForm form)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditOrganizationProfile);
        if (access.Account is not { } account)
        {
            return Refuse(access, PartnerAction.EditOrganizationProfile);
        }

        var part = account.Organization();
        ModelState.AddRules(ProfileEditor.CheckRevision(part.Revision, form.ETag));
        var result = OrganizationProfileMapper.Check(form, account);
        ModelState.AddRules(result, "Form");
        if (!ModelState.IsValid)
        {
            return Invalid(await CreatePageAsync(account, form));
        }

        var previous = part.Revision;
        OrganizationProfileMapper.Apply(form, account, _editor.Next(previous, User.Identity?.Name));
        ModelState.AddRules(await _editor.SaveAsync(account, previous));
        if (!ModelState.IsValid)
        {
            return Invalid(await CreatePageAsync(account, form));
        }

        await _notifier.SuccessAsync(H["The organization profile is saved."]);
        return RedirectToRoute("OrganizationProfile", new { accountId });
    }

    private async Task<ProfilePage<OrganizationProfileForm>> CreatePageAsync(ContentItem account, OrganizationProfileForm form)
    {
        var part = account.Organization();
        return new ProfilePage<OrganizationProfileForm>
        {
            AccountId = account.ContentItemId,
            AccountName = account.Name(),
            ForeignAccountId = account.ContentItemId == User.GetPartnerAccountId() ? null : account.ContentItemId,
            Form = form,
            CanEdit = await _access.IsAllowedAsync(User, account.ContentItemId, Permissions.EditOrganizationProfile),
            ModifiedUtc = part.Revision.ModifiedUtc,
            ModifiedBy = part.Revision.ModifiedBy,
            Notices = OrganizationProfileMapper.Check(form, account).Notices,
        };
    }

    private ViewResult Invalid(ProfilePage<OrganizationProfileForm> page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", page);
    }

    private IActionResult Refuse(PartnerAccess access, PartnerAction action) =>
        access.IsDenied ? RoleRefusal.Create(User, action) : NotFound();
}
