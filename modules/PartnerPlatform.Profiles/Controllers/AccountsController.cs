using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Profiles.ViewModels;
using PartnerPlatform.Rules;
using ISession = YesSql.ISession;

namespace PartnerPlatform.Profiles.Controllers;

/// <summary>The partner accounts, for host staff.</summary>
[Authorize]
[Admin("Partners/{action}/{accountId?}", "PartnerAccounts{action}")]
public sealed class AccountsController : Controller
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IPartnerAccountStore _store;
    private readonly ProfileEditor _editor;
    private readonly IContentItemDisplayManager _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly INotifier _notifier;
    private readonly ISession _session;
    private readonly IHtmlLocalizer H;

    public AccountsController(
        IAuthorizationService authorizationService,
        IPartnerAccountStore store,
        ProfileEditor editor,
        IContentItemDisplayManager displayManager,
        IUpdateModelAccessor updateModelAccessor,
        INotifier notifier,
        ISession session,
        IHtmlLocalizer<AccountsController> localizer)
    {
        _authorizationService = authorizationService;
        _store = store;
        _editor = editor;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
        _notifier = notifier;
        _session = session;
        H = localizer;
    }

    [Admin("Partners", "PartnerAccountsIndex")]
    public async Task<IActionResult> Index(string? q, string? country, string? status, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.AccessAllAccounts))
        {
            return Forbid();
        }

        var query = new PartnerAccountQuery { Text = q, Country = country, Status = status, Page = pagenum };
        var canManage = await _authorizationService.AuthorizeAsync(User, Permissions.ManageAccounts);
        return View(new AccountListPage(query, await _store.ListAsync(query), canManage));
    }

    public async Task<IActionResult> Create()
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageAccounts))
        {
            return Forbid();
        }

        var account = await _store.NewAsync();
        var editor = await _displayManager.BuildEditorAsync(account, _updateModelAccessor.ModelUpdater, isNew: true);
        return View("Edit", new AccountEditPage(null, null, null, editor));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [FormPost]
    public async Task<IActionResult> CreatePost()
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageAccounts))
        {
            return Forbid();
        }

        var account = await _store.NewAsync();
        var editor = await _displayManager.UpdateEditorAsync(account, _updateModelAccessor.ModelUpdater, isNew: true);
        if (!ModelState.IsValid)
        {
            return await InvalidAsync(new AccountEditPage(null, null, null, editor));
        }

        AddRules(await _editor.CreateAsync(account));
        if (!ModelState.IsValid)
        {
            return await InvalidAsync(new AccountEditPage(null, null, null, editor));
        }

        await _notifier.SuccessAsync(H["The partner account “{0}” is created.", account.Name()]);
        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Edit(string accountId)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageAccounts))
        {
            return Forbid();
        }

        if (await _store.GetAsync(accountId) is not { } account)
        {
            return NotFound();
        }

        var editor = await _displayManager.BuildEditorAsync(account, _updateModelAccessor.ModelUpdater, isNew: false);
        return View(CreatePage(account, editor));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [FormPost]
    public async Task<IActionResult> EditPost(string accountId, [FromForm(Name = "ETag")] string? etag)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageAccounts))
        {
            return Forbid();
        }

        if (await _store.GetAsync(accountId) is not { } account)
        {
            return NotFound();
        }

        var previous = account.Account().Revision;
        ModelState.AddRules(ProfileEditor.CheckRevision(previous, etag));
        var editor = await _displayManager.UpdateEditorAsync(account, _updateModelAccessor.ModelUpdater, isNew: false);
        if (ModelState.IsValid)
        {
            AddRules(await _editor.SaveAsync(account, previous));
        }

        if (!ModelState.IsValid)
        {
            return await InvalidAsync(new AccountEditPage(accountId, account.Name(), etag, editor));
        }

        await _notifier.SuccessAsync(H["The partner account “{0}” is saved.", account.Name()]);
        return RedirectToAction(nameof(Edit), new { accountId });
    }

    private static AccountEditPage CreatePage(ContentItem account, IShape editor) =>
        new(account.ContentItemId, account.Name(), account.Account().Revision.ETag(), editor);

    private void AddRules(RuleResult result)
    {
        foreach (var violation in result.Violations)
        {
            var key = violation.Id == RuleIds.Gen004
                ? violation.Field
                : $"{nameof(PartnerAccountPart)}.{PartnerAccountForm.PropertyOf(violation.Field)}";
            ModelState.AddModelError(key, violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }

    private async Task<IActionResult> InvalidAsync(AccountEditPage page)
    {
        await _session.CancelAsync();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", page);
    }
}
