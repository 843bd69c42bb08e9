using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Locations.Controllers;

/// <summary>Partner profile › Associate your MPN ID to your Partner Dashboard account.</summary>
[Authorize]
[Route("settings/partner-profile/mpn")]
public sealed class MpnAssociationController : Controller
{
    private const int MaxQueryLength = 100;

    private readonly IPartnerAccess _access;
    private readonly IMpnAssociationService _associations;
    private readonly IMpnSearchService _search;
    private readonly MpnAssociationPageBuilder _pages;
    private readonly AssociationStatusReader _status;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public MpnAssociationController(
        IPartnerAccess access,
        IMpnAssociationService associations,
        IMpnSearchService search,
        MpnAssociationPageBuilder pages,
        AssociationStatusReader status,
        INotifier notifier,
        IHtmlLocalizer<MpnAssociationController> localizer)
    {
        _access = access;
        _associations = associations;
        _search = search;
        _pages = pages;
        _status = status;
        _notifier = notifier;
        H = localizer;
    }

    [HttpGet("", Name = "MpnAssociation")]
    public async Task<IActionResult> Index([FromQuery] string? accountId, [FromQuery] string? q, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        var access = await OpenAsync(accountId, Permissions.ViewLocations);
        if (access.Account is not { } account)
        {
            return Refuse(access, PartnerAction.ViewProfiles);
        }

        return string.IsNullOrWhiteSpace(q)
            ? View(await _pages.CreateAsync(User, account, page: pagenum))
            : await SearchAsync(account, q.Length > MaxQueryLength ? q[..MaxQueryLength].Trim() : q.Trim());
    }

    [HttpPost("")]
    [FormPost]
    public async Task<IActionResult> Index([FromQuery] string? accountId, MpnSubmitForm form)
    {
        var access = await OpenAsync(accountId, Permissions.AssociateMpnId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        if (form.IsUpdate && !PortalErrorResult.WantsJson(Request) && await AskReplaceAsync(account, form) is { } question)
        {
            return question;
        }

        var outcome = await _associations.SubmitAsync(account, form.MpnIds, form.IsUpdate, Actor());
        if (!outcome.IsAllowed && !PortalErrorResult.WantsJson(Request) && await FindSubmittedAsync(account, form, outcome.Result) is { Count: > 0 } submitted)
        {
            outcome = new AssociationOutcome(submitted, RuleResult.Allowed);
        }

        return outcome.IsAllowed ? await DoneAsync(outcome, accountId) : await InvalidAsync(account, outcome.Result, form.MpnIds);
    }

    [HttpPost("{associationId}/cancel", Name = "MpnAssociationCancel")]
    [FormPost]
    public Task<IActionResult> Cancel([FromQuery] string? accountId, [FromRoute] string associationId) =>
        ActAsync(accountId, associationId, association => _associations.CancelAsync(association, Actor()));

    [HttpPost("{associationId}/resolve", Name = "MpnAssociationResolve")]
    [FormPost]
    public Task<IActionResult> Resolve([FromQuery] string? accountId, [FromRoute] string associationId) =>
        ActAsync(accountId, associationId, association => _associations.ResolveAsync(association, Actor()));

    [HttpGet("{associationId}/dissociate", Name = "MpnAssociationDissociate")]
    public async Task<IActionResult> Dissociate([FromQuery] string? accountId, [FromRoute] string associationId)
    {
        var access = await OpenAsync(accountId, Permissions.AssociateMpnId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        if (await FindAsync(account, associationId) is not { } association)
        {
            return NotFound();
        }

        return AssociationMachine.Table.IsTerminal(association.Association().State)
            ? await EndedAsync(accountId)
            : View(await CreateDissociatePageAsync(account, association, result: null));
    }

    [HttpPost("{associationId}/dissociate")]
    [FormPost]
    public Task<IActionResult> ConfirmDissociate([FromQuery] string? accountId, [FromRoute] string associationId) => ActAsync(
        accountId,
        associationId,
        association => _associations.DissociateAsync(association, Actor()),
        async (account, association, result) => View("Dissociate", await CreateDissociatePageAsync(account, association, result)));

    private Task<PartnerAccess> OpenAsync(string? accountId, Permission permission) => _access.OpenAsync(User, accountId, permission);

    private IActionResult Refuse(PartnerAccess access, PartnerAction action = PartnerAction.AssociateMpnId) =>
        access.IsDenied ? RoleRefusal.Create(User, action) : NotFound();

    private MpnActor Actor() => MpnActor.From(User);

    private async Task<IActionResult> SearchAsync(ContentItem account, string query)
    {
        var found = await _search.SearchAsync(account, query, User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        if (!found.Result.IsAllowed)
        {
            if (found.RetryAfter > TimeSpan.Zero)
            {
                Response.Headers.RetryAfter = Math.Ceiling(found.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            if (PortalErrorResult.WantsJson(Request))
            {
                return new PortalErrorResult(PortalError.FromRules(found.Result, CultureInfo.CurrentUICulture));
            }

            Response.StatusCode = found.Result.HttpStatus;
        }

        return View(await _pages.CreateAsync(User, account, found));
    }

    // A form that is sent twice asks for what is there already.
    private async Task<IReadOnlyList<ContentItem>> FindSubmittedAsync(ContentItem account, MpnSubmitForm form, RuleResult refusal)
    {
        if (refusal.Violations.Any(violation => violation.Id != RuleIds.Mpn020 && violation.Id != RuleIds.Tax023))
        {
            return [];
        }

        var open = await _associations.ListOpenAsync(account.ContentItemId);
        ContentItem?[] asked = [.. form.MpnIds.Select(text => MpnId.TryParse(text, out var id) ? open.FirstOrDefault(item => IsSubmitted(item, id)) : null)];
        return asked.Contains(null) ? [] : [.. asked.OfType<ContentItem>().Distinct()];
    }

    private static bool IsSubmitted(ContentItem association, MpnId id) =>
        association.Association() is { State: AssociationState.Active or AssociationState.Requested or AssociationState.AwaitingApproval } part
        && part.MpnId == id.Value;

    // What was agreed to must still be what would be replaced.
    private async Task<IActionResult?> AskReplaceAsync(ContentItem account, MpnSubmitForm form)
    {
        var status = await _status.ReadAsync(User, account);
        var current = status.Associations.FirstOrDefault(association => association.CanEnd);
        if (current is null || current.Id == form.Replaces || form.MpnIds.Length != 1)
        {
            return null;
        }

        return await _pages.FindCandidateAsync(account, form.MpnIds[0], Actor()) is { IsMatch: true } chosen
            ? View("Replace", new MpnReplacePage(account.Name(), status.ForeignAccountId, current, chosen))
            : null;
    }

    private async Task<IActionResult> ActAsync(
        string? accountId,
        string associationId,
        Func<ContentItem, Task<AssociationOutcome>> actAsync,
        Func<ContentItem, ContentItem, RuleResult, Task<IActionResult>>? refuseAsync = null)
    {
        var access = await OpenAsync(accountId, Permissions.AssociateMpnId);
        if (access.Account is not { } account)
        {
            return Refuse(access);
        }

        if (await FindAsync(account, associationId) is not { } association)
        {
            return NotFound();
        }

        if (AssociationMachine.Table.IsTerminal(association.Association().State) && !PortalErrorResult.WantsJson(Request))
        {
            return await EndedAsync(accountId);
        }

        var outcome = await actAsync(association);
        if (outcome.IsAllowed)
        {
            return await DoneAsync(outcome, accountId);
        }

        if (refuseAsync is null || PortalErrorResult.WantsJson(Request))
        {
            return await InvalidAsync(account, outcome.Result, []);
        }

        AddErrors(outcome.Result);
        return await refuseAsync(account, association, outcome.Result);
    }

    private async Task<IActionResult> EndedAsync(string? accountId)
    {
        await _notifier.WarningAsync(H["This association has ended already."]);
        return RedirectToRoute("MpnAssociation", new { accountId });
    }

    private async Task<ContentItem?> FindAsync(ContentItem account, string associationId) =>
        await _associations.GetAsync(associationId) is { } item && item.Association().AccountId == account.ContentItemId ? item : null;

    private async Task<MpnDissociatePage> CreateDissociatePageAsync(ContentItem account, ContentItem association, RuleResult? result)
    {
        var status = await _status.ReadAsync(User, account);
        return new MpnDissociatePage(account.Name(), status.ForeignAccountId, await _status.DescribeAsync(account, association), result);
    }

    private async Task<IActionResult> DoneAsync(AssociationOutcome outcome, string? accountId)
    {
        if (PortalErrorResult.WantsJson(Request))
        {
            return Json(outcome.Associations.Select(item =>
                new MpnAssociationAnswer(item.ContentItemId, item.Association().MpnId, item.Association().State.ToString())));
        }

        foreach (var association in outcome.Associations)
        {
            await NotifyAsync(association.Association());
        }

        foreach (var notice in outcome.Result.Notices)
        {
            await _notifier.WarningAsync(H["{0}", notice.ToMessage(CultureInfo.CurrentUICulture)]);
        }

        return RedirectToRoute("PartnerProfile", new { accountId });
    }

    private async Task NotifyAsync(AssociationPart part)
    {
        var mpnId = part.MpnId ?? string.Empty;
        var text = part.State switch
        {
            AssociationState.Active => H["MPN ID {0} is associated with your account.", mpnId],
            AssociationState.AwaitingApproval => H["Your request for MPN ID {0} is sent. You are told when it is decided.", mpnId],
            AssociationState.Cancelled => H["The request for MPN ID {0} is canceled.", mpnId],
            _ => H["MPN ID {0} is no longer associated with your account.", mpnId],
        };
        await _notifier.SuccessAsync(text);
    }

    private async Task<IActionResult> InvalidAsync(ContentItem account, RuleResult result, IReadOnlyCollection<string?> selected)
    {
        if (PortalErrorResult.WantsJson(Request))
        {
            return new PortalErrorResult(PortalError.FromRules(result, CultureInfo.CurrentUICulture));
        }

        AddErrors(result);
        return View(nameof(Index), await _pages.CreateAsync(User, account, search: null, selected, result));
    }

    private void AddErrors(RuleResult result)
    {
        Response.StatusCode = result.HttpStatus;
        foreach (var violation in result.Violations)
        {
            ModelState.AddModelError("mpnId", violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }
}
