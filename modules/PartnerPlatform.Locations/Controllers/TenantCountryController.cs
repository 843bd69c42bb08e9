using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using ISession = YesSql.ISession;

namespace PartnerPlatform.Locations.Controllers;

/// <summary>The correction of a tenant's country: the operator sees what follows from it before it is saved.</summary>
[Authorize]
[Admin("Partners/{accountId}/TenantCountry", "TenantCountry")]
public sealed class TenantCountryController : Controller
{
    private const string Prefix = "Form";

    private readonly IAuthorizationService _authorizationService;
    private readonly IPartnerAccountStore _accounts;
    private readonly TenantCountryCorrection _correction;
    private readonly INotifier _notifier;
    private readonly ISession _session;
    private readonly IHtmlLocalizer H;

    public TenantCountryController(
        IAuthorizationService authorizationService,
        IPartnerAccountStore accounts,
        TenantCountryCorrection correction,
        INotifier notifier,
        ISession session,
        IHtmlLocalizer<TenantCountryController> localizer)
    {
        _authorizationService = authorizationService;
        _accounts = accounts;
        _correction = correction;
        _notifier = notifier;
        _session = session;
        H = localizer;
    }

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageAssociations)
            || !await _authorizationService.AuthorizeAsync(User, Profiles.Permissions.AccessAllAccounts))
        {
            context.Result = Forbid();
            return;
        }

        await next();
    }

    public async Task<IActionResult> Edit(string accountId) =>
        await _accounts.GetAsync(accountId) is { } account
            ? View(new TenantCountryPage(account, CreateForm(account), null))
            : NotFound();

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> Edit(string accountId, [Bind(Prefix = Prefix)] TenantCountryForm form)
    {
        if (await _accounts.GetAsync(accountId) is not { } account)
        {
            return NotFound();
        }

        foreach (var (field, message) in await _correction.CheckAsync(account, form))
        {
            ModelState.AddModelError(field.Length == 0 ? field : $"{Prefix}.{field}", message);
        }

        if (!ModelState.IsValid)
        {
            return Invalid(new TenantCountryPage(account, form, null));
        }

        if (form.SeenCountry != form.Country)
        {
            ModelState.Clear();
            form.SeenCountry = form.Country;
            return View(new TenantCountryPage(account, form, await _correction.PreviewAsync(account, form.Country!)));
        }

        return await SaveAsync(account, form);
    }

    private async Task<IActionResult> SaveAsync(ContentItem account, TenantCountryForm form)
    {
        var result = await _correction.SaveAsync(account, form, MpnActor.From(User));
        if (!result.IsAllowed)
        {
            ModelState.AddRules(result);
            await _session.CancelAsync();
            var stored = await StoredState.ReadAsync((IPartnerAccountStore store) => store.GetAsync(account.ContentItemId));
            return Invalid(new TenantCountryPage(stored ?? account, form, null));
        }

        await _notifier.SuccessAsync(H["The country or region of the tenant is corrected. Its associations are checked again."]);
        return RedirectToAction("Index", "AssociationAdmin", new { area = "PartnerPlatform.Locations", q = account.Account().TenantId });
    }

    private static TenantCountryForm CreateForm(ContentItem account) => new()
    {
        Country = account.Account().Country,
        ETag = account.Account().Revision.ETag(),
    };

    private ViewResult Invalid(TenantCountryPage page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Edit), page);
    }
}
