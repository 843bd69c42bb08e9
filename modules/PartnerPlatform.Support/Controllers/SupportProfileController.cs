using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;
using PartnerPlatform.Support.Models;
using PartnerPlatform.Support.Services;
using PartnerPlatform.Support.ViewModels;

namespace PartnerPlatform.Support.Controllers;

/// <summary>Partner profile › Support › Update.</summary>
[Authorize]
[Route("settings/partner-profile/support")]
public sealed class SupportProfileController : Controller
{
    private readonly IPartnerAccess _access;
    private readonly ProfileEditor _editor;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public SupportProfileController(
        IPartnerAccess access,
        ProfileEditor editor,
        INotifier notifier,
        IHtmlLocalizer<SupportProfileController> localizer)
    {
        _access = access;
        _editor = editor;
        _notifier = notifier;
        H = localizer;
    }

    [HttpGet("", Name = "SupportProfileEdit")]
    public async Task<IActionResult> Edit(string? accountId)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditSupportProfile);
        return access.Account is { } account
            ? View(CreatePage(account, SupportProfileMapper.ToForm(account.Support())))
            : Refuse(access);
    }

    [HttpPost("")]
    [FormPost]
    public async Task<IActionResult> Edit(string? accountId, [Bind(Prefix = "Form")] SupportProfileForm form)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditSupportProfile);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        var previous = account.Support().Revision;
        var profile = SupportProfileMapper.ToProfile(form);
        var result = SupportProfileMapper.Check(profile, account.Account().Country, now: null);
        ModelState.AddRules(ProfileEditor.CheckRevision(previous, form.ETag));
        AddViolations(result, form);
        if (ModelState.IsValid)
        {
            SupportProfileMapper.Apply(profile, account, _editor.Next(previous, User.Identity?.Name));
            ModelState.AddRules(await _editor.SaveAsync(account, previous));
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(CreatePage(account, form));
        }

        await _notifier.SuccessAsync(H["Your support details are saved. Customers see them from now on."]);
        foreach (var notice in result.Notices)
        {
            await _notifier.WarningAsync(H["{0}", notice.ToMessage(CultureInfo.CurrentUICulture)]);
        }

        return RedirectToRoute("PartnerProfile", new { accountId });
    }

    [HttpPost("confirm", Name = "SupportProfileConfirm")]
    [FormPost]
    public async Task<IActionResult> Confirm(string? accountId, [FromForm(Name = "ETag")] string? etag)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditSupportProfile);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        var part = account.Support();
        var profile = SupportProfileMapper.ToProfile(part);
        var result = ProfileEditor.CheckRevision(part.Revision, etag)
            .And(SupportProfileRules.CheckComplete(profile))
            .And(SupportProfileMapper.Check(profile, account.Account().Country, now: null));
        if (result.IsAllowed)
        {
            var previous = part.Revision;
            part.ConfirmedUtc = _editor.Now.UtcDateTime;
            part.ConfirmedBy = User.Identity?.Name;
            account.Apply(nameof(SupportProfilePart), part);
            result = await _editor.SaveAsync(account, previous);
        }

        if (!result.IsAllowed)
        {
            return new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture));
        }

        await _notifier.SuccessAsync(H["Thank you. Your support details are confirmed."]);
        return RedirectToRoute("PartnerProfile", new { accountId });
    }

    private void AddViolations(RuleResult result, SupportProfileForm form)
    {
        var kept = SupportProfileMapper.KeptChannels(form);
        foreach (var violation in result.Violations)
        {
            ModelState.AddModelError(
                $"Form.{SupportProfileMapper.ToFormField(violation, kept)}",
                violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }

    private ProfilePage<SupportProfileForm> CreatePage(ContentItem account, SupportProfileForm form)
    {
        if (form.Channels.Count == 0 || form.Channels[^1] != new SupportChannel())
        {
            form.Channels.Add(new SupportChannel());
        }

        return new ProfilePage<SupportProfileForm>
        {
            AccountId = account.ContentItemId,
            AccountName = account.Name(),
            ForeignAccountId = account.ContentItemId == User.GetPartnerAccountId() ? null : account.ContentItemId,
            Form = form,
            CanEdit = true,
            ModifiedUtc = account.Support().Revision.ModifiedUtc,
            ModifiedBy = account.Support().Revision.ModifiedBy,
        };
    }

    private IActionResult Refuse(PartnerAccess access) =>
        access.IsDenied ? RoleRefusal.Create(User, PartnerAction.EditSupportProfile) : NotFound();
}
