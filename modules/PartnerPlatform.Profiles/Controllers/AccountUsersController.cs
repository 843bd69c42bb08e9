using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users.Models;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>Settings › Users: who works for the account, and in which roles.</summary>
[Authorize]
[Route("settings/users")]
[RequiresFeature(PartnerFeature.UserManagement)]
public sealed class AccountUsersController : Controller
{
    private readonly IPartnerAccess _access;
    private readonly AccountUserStore _store;
    private readonly AccountUserManager _manager;
    private readonly AccountUserInvitations _invitations;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AccountUsersController(
        IPartnerAccess access,
        AccountUserStore store,
        AccountUserManager manager,
        AccountUserInvitations invitations,
        INotifier notifier,
        IHtmlLocalizer<AccountUsersController> localizer)
    {
        _access = access;
        _store = store;
        _manager = manager;
        _invitations = invitations;
        _notifier = notifier;
        H = localizer;
    }

    [HttpGet("", Name = "AccountUsers")]
    public async Task<IActionResult> Index([FromQuery] string? accountId, [FromQuery] string? q, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        var access = await OpenAsync(accountId);
        return access.Account is { } account
            ? View(new AccountUserListPage(account.Name(), Foreign(account), q, await _store.ListAsync(account.ContentItemId, q, pagenum)))
            : Refuse(access);
    }

    [HttpGet("invite", Name = "AccountUserInvite")]
    public async Task<IActionResult> Invite([FromQuery] string? accountId)
    {
        var access = await OpenAsync(accountId);
        return access.Account is { } account ? View(CreatePage(account, null, new AccountUserForm())) : Refuse(access);
    }

    [HttpPost("invite")]
    [FormPost]
    public async Task<IActionResult> Invite([FromQuery] string? accountId, [Bind(Prefix = "Form")] AccountUserForm form)
    {
        var access = await OpenAsync(accountId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        var user = await _manager.InviteAsync(account, form, Actor(), AddError);
        return user is null ? Invalid(nameof(Invite), CreatePage(account, null, form)) : await SendInvitationAsync(account, user, accountId);
    }

    [HttpGet("{userId}", Name = "AccountUser")]
    public Task<IActionResult> Edit([FromQuery] string? accountId, [FromRoute] string userId) => ShowAsync(nameof(Edit), accountId, userId);

    [HttpPost("{userId}")]
    [FormPost]
    public async Task<IActionResult> Edit([FromQuery] string? accountId, [FromRoute] string userId, [Bind(Prefix = "Form")] AccountUserForm form)
    {
        var access = await OpenAsync(accountId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        var user = await _manager.ChangeRolesAsync(account, userId, form, Actor(), AddError);
        if (user is null)
        {
            return await InvalidAsync(nameof(Edit), account, userId, form);
        }

        await _notifier.SuccessAsync(H["The roles of {0} are saved.", user.PersonName()]);
        if (user.CanBeInvited())
        {
            return await SendInvitationAsync(account, user, accountId);
        }

        return RedirectToRoute("AccountUsers", new { accountId });
    }

    [HttpPost("{userId}/invitation", Name = "AccountUserInvitation")]
    [FormPost]
    public async Task<IActionResult> Resend([FromQuery] string? accountId, [FromRoute] string userId)
    {
        var access = await OpenAsync(accountId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        if (await _manager.FindInvitedAsync(account, userId, Actor(), AddError) is { } user)
        {
            return await SendInvitationAsync(account, user, accountId);
        }

        return ModelState.IsValid ? NotFound() : await InvalidAsync(nameof(Edit), account, userId, form: null);
    }

    [HttpGet("{userId}/remove", Name = "AccountUserRemoval")]
    public Task<IActionResult> Remove([FromQuery] string? accountId, [FromRoute] string userId) => ShowAsync(nameof(Remove), accountId, userId);

    [HttpPost("{userId}/remove")]
    [FormPost]
    public async Task<IActionResult> Remove([FromQuery] string? accountId, [FromRoute] string userId, [Bind(Prefix = "Form")] AccountUserForm form)
    {
        var access = await OpenAsync(accountId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        var user = await _manager.RemoveAsync(account, userId, form.ETag, Actor(), AddError);
        if (user is null)
        {
            return await InvalidAsync(nameof(Remove), account, userId, form);
        }

        await _notifier.SuccessAsync(H["{0} is no longer a user of the account.", user.PersonName()]);
        return RedirectToRoute("AccountUsers", new { accountId });
    }

    private Task<PartnerAccess> OpenAsync(string? accountId) => _access.OpenAsync(User, accountId, Permissions.ManageUsers);

    private IActionResult Refuse(PartnerAccess access) => access.IsDenied ? RoleRefusal.Create(User, PartnerAction.ManageUsers) : NotFound();

    private async Task<IActionResult> ShowAsync(string view, string? accountId, string userId)
    {
        var access = await OpenAsync(accountId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        return await _store.FindAsync(account.ContentItemId, userId) is { } user
            ? View(view, CreatePage(account, user, ReadForm(user)))
            : NotFound();
    }

    private async Task<IActionResult> InvalidAsync(string view, ContentItem account, string userId, AccountUserForm? form) =>
        await _store.FindAsync(account.ContentItemId, userId) is { } user ? Invalid(view, CreatePage(account, user, form ?? ReadForm(user))) : NotFound();

    private static AccountUserForm ReadForm(User user) => new() { Roles = [.. user.PartnerRoles()], ETag = user.Membership().Revision.ETag() };

    private ViewResult Invalid(string view, AccountUserPage page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }

    private async Task<IActionResult> SendInvitationAsync(ContentItem account, User user, string? accountId)
    {
        var invitation = await _invitations.SendAsync(account, user);
        if (invitation.IsSent)
        {
            await _notifier.SuccessAsync(H["{0} is invited by a mail to {1}.", user.PersonName(), user.Email ?? string.Empty]);
            return RedirectToRoute("AccountUsers", new { accountId });
        }

        Response.Headers.CacheControl = "no-store";
        return View("Invited", new AccountUserInvitationPage(account.Name(), Foreign(account), user, invitation));
    }

    private AccountUserPage CreatePage(ContentItem account, User? user, AccountUserForm form) => new()
    {
        AccountName = account.Name(),
        ForeignAccountId = Foreign(account),
        User = user,
        IsSelf = user is not null && user.UserId == Actor().UserId,
        CanManage = user is null || Actor().CanManage(user),
        CanManageGlobalAdmins = Actor().CanManageGlobalAdmins,
        Form = form,
    };

    private AccountUserActor Actor() => new(
        User.FindFirstValue(ClaimTypes.NameIdentifier),
        User.Identity?.Name,
        User.GetPartnerRoles().HasFlag(PartnerRoles.GlobalAdmin) || User.GetPartnerAccountId() is null);

    private string? Foreign(ContentItem account) => account.ContentItemId == User.GetPartnerAccountId() ? null : account.ContentItemId;

    private void AddError(string field, string message) =>
        ModelState.AddModelError(field.Length == 0 ? string.Empty : $"Form.{field}", message);
}
