using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Controllers;

/// <summary>The associations of all partners, for host staff.</summary>
[Authorize]
[Admin("MpnAssociations/{action}/{associationId?}", "MpnAssociations{action}")]
public sealed class AssociationAdminController : Controller
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IMpnAssociationService _associations;
    private readonly AssociationListReader _lists;
    private readonly AssociationCsv _csv;
    private readonly MpnRecheckRunner _recheck;
    private readonly IPartnerAccountStore _accounts;
    private readonly ILocationStore _locations;
    private readonly MpnAuditLog _log;
    private readonly INotifier _notifier;
    private readonly IClock _clock;
    private readonly IHtmlLocalizer H;

    public AssociationAdminController(
        IAuthorizationService authorizationService,
        IMpnAssociationService associations,
        AssociationListReader lists,
        AssociationCsv csv,
        MpnRecheckRunner recheck,
        IPartnerAccountStore accounts,
        ILocationStore locations,
        MpnAuditLog log,
        INotifier notifier,
        IClock clock,
        IHtmlLocalizer<AssociationAdminController> localizer)
    {
        _authorizationService = authorizationService;
        _associations = associations;
        _lists = lists;
        _csv = csv;
        _recheck = recheck;
        _accounts = accounts;
        _locations = locations;
        _log = log;
        _notifier = notifier;
        _clock = clock;
        H = localizer;
    }

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var isRead = HttpMethods.IsGet(Request.Method);
        if (isRead ? !await CanViewAsync() : !await CanManageAsync())
        {
            context.Result = Forbid();
            return;
        }

        await next();
    }

    [Admin("MpnAssociations", "MpnAssociationsIndex")]
    public async Task<IActionResult> Index(string? q, string? state, string? country, bool attention, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        var query = new AssociationListQuery { Text = q, State = state, Country = country, NeedsAttention = attention, Page = pagenum };
        var recheck = await _recheck.GetAsync();
        var isRunning = recheck.IsRunning(_clock.UtcNow);
        return View(new AssociationListPage(
            query, await _lists.ListAsync(query), await _lists.CountQueueAsync(), recheck, isRunning, await CanManageAsync()));
    }

    public async Task<IActionResult> Queue([ModelBinder<PageNumberBinder>] int pagenum = 1) =>
        View(new AssociationQueuePage(await _lists.ListQueueAsync(pagenum), await CanManageAsync()));

    /// <summary>The filtered list as a CSV file.</summary>
    public async Task<IActionResult> Export(string? q, string? state, string? country, bool attention)
    {
        var query = new AssociationListQuery { Text = q, State = state, Country = country, NeedsAttention = attention };
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = "attachment; filename=mpn-associations.csv";
        await _csv.WriteAsync(_lists.ReadAsync(query), Response.Body, HttpContext.RequestAborted);
        return new EmptyResult();
    }

    public async Task<IActionResult> Show(string associationId) =>
        await _associations.GetAsync(associationId) is { } association
            ? View(await CreatePageAsync(association, new AssociationRefusalForm()))
            : NotFound();

    [HttpPost]
    [FormPost]
    [Admin("MpnAssociations/Show/{associationId}/Approve", "MpnAssociationsApprove")]
    public async Task<IActionResult> Approve(string associationId) =>
        await _associations.GetAsync(associationId) is { } association
            ? await EndAsync(association, await _associations.ApproveAsync(association, Actor), new(), H["The association is in force."])
            : NotFound();

    [HttpPost]
    [FormPost]
    [Admin("MpnAssociations/Show/{associationId}/Refuse", "MpnAssociationsRefuse")]
    public async Task<IActionResult> Refuse(string associationId, [Bind(Prefix = "Form")] AssociationRefusalForm form)
    {
        if (await _associations.GetAsync(associationId) is not { } association)
        {
            return NotFound();
        }

        var reason = new DecisionReason { Code = form.Code, EnglishText = form.English, FrenchText = form.French };
        return await EndAsync(association, await _associations.RefuseAsync(association, reason, Actor), form, H["The association is refused."]);
    }

    [HttpPost]
    [FormPost]
    [Admin("MpnAssociations/Show/{associationId}/Dissociate", "MpnAssociationsDissociate")]
    public async Task<IActionResult> Dissociate(string associationId) =>
        await _associations.GetAsync(associationId) is { } association
            ? await EndAsync(association, await _associations.DissociateAsync(association, Actor), new(), H["The association is removed."])
            : NotFound();

    /// <summary>Compares one association with what its location and tenant are now.</summary>
    [HttpPost]
    [FormPost]
    public async Task<IActionResult> Recheck(string associationId)
    {
        if (await _associations.GetAsync(associationId) is null)
        {
            return NotFound();
        }

        if (await MpnDriftChecker.TryCheckAsync(associationId) is not { } hasChanged)
        {
            await _notifier.WarningAsync(H["Someone else was changing the association. Check it again."]);
        }
        else
        {
            await _notifier.SuccessAsync(hasChanged ? H["The association was checked again and changed."] : H["The association was checked again. Nothing changed."]);
        }

        return RedirectToAction(nameof(Show), new { associationId });
    }

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> RecheckAll()
    {
        if ((await _recheck.GetAsync()).IsRunning(_clock.UtcNow))
        {
            await _notifier.WarningAsync(H["A re-check goes on already."]);
        }
        else
        {
            await MpnRecheckRunner.StartAsync();
            await _notifier.SuccessAsync(H["All associations are checked again in the background."]);
        }

        return RedirectToAction(nameof(Index));
    }

    private MpnActor Actor => MpnActor.From(User);

    private async Task<bool> CanViewAsync() =>
        await _authorizationService.AuthorizeAsync(User, Permissions.ViewLocations)
        && await _authorizationService.AuthorizeAsync(User, Profiles.Permissions.AccessAllAccounts);

    private async Task<bool> CanManageAsync() =>
        await _authorizationService.AuthorizeAsync(User, Permissions.ManageAssociations) && await CanViewAsync();

    private async Task<IActionResult> EndAsync(
        ContentItem association, AssociationOutcome outcome, AssociationRefusalForm form, LocalizedHtmlString message)
    {
        var associationId = association.ContentItemId;
        if (outcome.IsAllowed)
        {
            await _notifier.SuccessAsync(message);
            return RedirectToAction(nameof(Show), new { associationId });
        }

        foreach (var violation in outcome.Result.Violations)
        {
            var field = violation.Id == RuleIds.Vet011 ? $"Form.{FirstMissing(form)}" : FieldOf(violation);
            ModelState.AddModelError(field, violation.ToMessage(CultureInfo.CurrentUICulture));
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        var stored = await StoredState.ReadAsync((IMpnAssociationService service) => service.GetAsync(associationId));
        return View(nameof(Show), await CreatePageAsync(stored ?? association, form));
    }

    private static string FieldOf(RuleViolation violation) => violation.Field switch
    {
        "english" => $"Form.{nameof(AssociationRefusalForm.English)}",
        "french" => $"Form.{nameof(AssociationRefusalForm.French)}",
        _ => string.Empty,
    };

    private static string FirstMissing(AssociationRefusalForm form) =>
        form.Code is null ? nameof(form.Code) : string.IsNullOrWhiteSpace(form.English) ? nameof(form.English) : nameof(form.French);

    private async Task<AssociationDetailPage> CreatePageAsync(ContentItem association, AssociationRefusalForm form)
    {
        var part = association.Association();
        return new AssociationDetailPage(
            association,
            part,
            await _accounts.GetAsync(part.AccountId),
            await _locations.GetAsync(part.LocationId),
            (await _associations.GetAsync(part.SupersedesId))?.Association(),
            await _log.ListAsync(part.AccountId!, association.ContentItemId),
            form,
            await CanManageAsync());
    }
}
