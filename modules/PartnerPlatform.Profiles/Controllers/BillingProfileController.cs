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
[Route("settings/billing-profile")]
public sealed class BillingProfileController : Controller
{
    private readonly IPartnerAccess _access;
    private readonly IPartnerAccountStore _store;
    private readonly ProfileEditor _editor;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public BillingProfileController(
        IPartnerAccess access,
        IPartnerAccountStore store,
        ProfileEditor editor,
        INotifier notifier,
        IHtmlLocalizer<BillingProfileController> localizer)
    {
        _access = access;
        _store = store;
        _editor = editor;
        _notifier = notifier;
        H = localizer;
    }

    [HttpGet("", Name = "BillingProfile")]
    public async Task<IActionResult> Index(string? accountId)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.ViewProfiles);
        return access.Account is { } account
            ? View(await CreatePageAsync(account, BillingProfileMapper.ToForm(account)))
            : Refuse(access, PartnerAction.ViewProfiles);
    }

    [HttpPost("")]
    [FormPost]
    public async Task<IActionResult> Index(string? accountId, [Bind(Prefix = "Form")] BillingProfileForm form)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditBillingProfile);
        if (access.Account is not { } account)
        {
            return Refuse(access, PartnerAction.EditTaxId);
        }

        var part = account.Billing();
        ModelState.AddRules(ProfileEditor.CheckRevision(part.Revision, form.ETag));
        ModelState.AddRules(await CheckAsync(form, account), "Form");
        if (!ModelState.IsValid)
        {
            return Invalid(await CreatePageAsync(account, form));
        }

        var previous = part.Revision;
        BillingProfileMapper.Apply(form, account, _editor.Next(previous, User.Identity?.Name));
        ModelState.AddRules(await _editor.SaveAsync(account, previous));
        if (!ModelState.IsValid)
        {
            return Invalid(await CreatePageAsync(account, form));
        }

        await _notifier.SuccessAsync(H["The billing profile is saved."]);
        return RedirectToRoute("BillingProfile", new { accountId });
    }

    private async Task<RuleResult> CheckAsync(BillingProfileForm form, ContentItem account)
    {
        var legal = await _store.GetLegalProfileAsync(account.ContentItemId);
        return BillingProfileMapper.Check(form, account, legal, User.GetPartnerRoles());
    }

    private async Task<ProfilePage<BillingProfileForm>> CreatePageAsync(ContentItem account, BillingProfileForm form)
    {
        var part = account.Billing();
        return new ProfilePage<BillingProfileForm>
        {
            AccountId = account.ContentItemId,
            AccountName = account.Name(),
            ForeignAccountId = account.ContentItemId == User.GetPartnerAccountId() ? null : account.ContentItemId,
            Form = form,
            CanEdit = await _access.IsAllowedAsync(User, account.ContentItemId, Permissions.EditBillingProfile),
            ModifiedUtc = part.Revision.ModifiedUtc,
            ModifiedBy = part.Revision.ModifiedBy,
            Notices = (await CheckAsync(form, account)).Notices,
        };
    }

    private ViewResult Invalid(ProfilePage<BillingProfileForm> page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", page);
    }

    private IActionResult Refuse(PartnerAccess access, PartnerAction action) =>
        access.IsDenied ? RoleRefusal.Create(User, action) : NotFound();
}
