using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;
using ProfilePermissions = PartnerPlatform.Profiles.Permissions;

namespace PartnerPlatform.Locations.Controllers;

/// <summary>The locations of all partners, and the queue in which the host decides about them.</summary>
[Authorize]
public sealed class LocationAdminController : Controller
{
    private readonly IAuthorizationService _authorizationService;
    private readonly IPartnerAccountStore _accounts;
    private readonly ILocationStore _store;
    private readonly ILocationService _locations;
    private readonly LocationDirectory _directory;
    private readonly LocationPages _pages;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public LocationAdminController(
        IAuthorizationService authorizationService,
        IPartnerAccountStore accounts,
        ILocationStore store,
        ILocationService locations,
        LocationDirectory directory,
        LocationPages pages,
        INotifier notifier,
        IHtmlLocalizer<LocationAdminController> localizer)
    {
        _authorizationService = authorizationService;
        _accounts = accounts;
        _store = store;
        _locations = locations;
        _directory = directory;
        _pages = pages;
        _notifier = notifier;
        H = localizer;
    }

    [Admin("Locations", "PartnerLocationAdminIndex")]
    public async Task<IActionResult> Index(string? q, string? country, string? status, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        if (!await CanViewAsync())
        {
            return Forbid();
        }

        var query = new LocationQuery { Text = q, Country = country, Status = status, Page = pagenum };
        var waiting = await _directory.CountAsync(LocationStatus.PendingVerification) + await _directory.CountAsync(LocationStatus.DeletionRequested);
        return View(new LocationAdminListPage(query, await _directory.ListAsync(query), waiting));
    }

    [Admin("Locations/Queue", "PartnerLocationAdminQueue")]
    public async Task<IActionResult> Queue(LocationStatus status = LocationStatus.PendingVerification, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        if (!await CanViewAsync())
        {
            return Forbid();
        }

        var kind = status == LocationStatus.DeletionRequested ? status : LocationStatus.PendingVerification;
        return View(new LocationQueuePage(
            kind,
            await _directory.ListQueueAsync(kind, pagenum),
            await _directory.CountAsync(LocationStatus.PendingVerification),
            await _directory.CountAsync(LocationStatus.DeletionRequested)));
    }

    [Admin("Locations/{locationId:length(26)}", "PartnerLocationAdminShow")]
    public async Task<IActionResult> Show(string locationId)
    {
        if (!await CanViewAsync())
        {
            return Forbid();
        }

        return await FindAsync(locationId) is var (account, location)
            ? View(await _pages.CreateAdminPageAsync(account, location, await CanDecideAsync()))
            : NotFound();
    }

    [HttpPost]
    [FormPost]
    [Admin("Locations/{locationId:length(26)}/Approve", "PartnerLocationAdminApprove")]
    public Task<IActionResult> Approve(string locationId, [Bind(Prefix = "Decision")] LocationDecisionForm form) =>
        DecideAsync(locationId, form, location => _locations.VerifyAsync(location, MpnActor.From(User)), H["The location is verified."]);

    [HttpPost]
    [FormPost]
    [Admin("Locations/{locationId:length(26)}/SendBack", "PartnerLocationAdminSendBack")]
    public Task<IActionResult> SendBack(string locationId, [Bind(Prefix = "Decision")] LocationDecisionForm form) =>
        DecideAsync(
            locationId, form, location => _locations.FailVerificationAsync(location, form.ToReason(), MpnActor.From(User)), H["The location is sent back."]);

    [HttpPost]
    [FormPost]
    [Admin("Locations/{locationId:length(26)}/Suspend", "PartnerLocationAdminSuspend")]
    public Task<IActionResult> Suspend(string locationId, [Bind(Prefix = "Decision")] LocationDecisionForm form) =>
        DecideAsync(
            locationId, form, location => _locations.SuspendAsync(location, form.ToReason(), MpnActor.From(User)), H["The location is suspended."]);

    [HttpPost]
    [FormPost]
    [Admin("Locations/{locationId:length(26)}/Reinstate", "PartnerLocationAdminReinstate")]
    public Task<IActionResult> Reinstate(string locationId, [Bind(Prefix = "Decision")] LocationDecisionForm form) =>
        DecideAsync(locationId, form, location => _locations.ReinstateAsync(location, MpnActor.From(User)), H["The location is active again."]);

    [HttpPost]
    [FormPost]
    [Admin("Locations/{locationId:length(26)}/Keep", "PartnerLocationAdminKeep")]
    public Task<IActionResult> Keep(string locationId, [Bind(Prefix = "Decision")] LocationDecisionForm form) =>
        DecideAsync(
            locationId, form, location => _locations.RefuseDeletionAsync(location, form.ToReason(), MpnActor.From(User)), H["The location is not deleted."]);

    [HttpPost]
    [FormPost]
    [Admin("Locations/{locationId:length(26)}/Delete", "PartnerLocationAdminDelete")]
    public Task<IActionResult> Delete(string locationId, [Bind(Prefix = "Decision")] LocationDecisionForm form) =>
        DecideAsync(locationId, form, location => _locations.DeleteAsync(location, MpnActor.From(User)), H["The location is deleted for good."]);

    private async Task<IActionResult> DecideAsync(
        string locationId, LocationDecisionForm form, Func<ContentItem, Task<LocationOutcome>> decide, LocalizedHtmlString done)
    {
        if (!await CanViewAsync() || !await CanDecideAsync())
        {
            return Forbid();
        }

        if (await FindAsync(locationId) is not var (account, location))
        {
            return NotFound();
        }

        var result = ProfileEditor.CheckRevision(location.Location().Revision, form.ETag);
        if (result.IsAllowed && ModelState.IsValid)
        {
            var outcome = await decide(location);
            result = outcome.Result;
            if (outcome.Location is null)
            {
                // Another request was faster: what this one has in memory isn't what is stored.
                location = await StoredState.ReadAsync((ILocationStore store) => store.GetAsync(locationId)) ?? location;
                form.ETag = location.Location().Revision.ETag();
            }

            if (outcome.Problem == LocationProblem.NoMpnIdLeft)
            {
                ModelState.AddModelError(string.Empty, H["The range of MPN IDs of this site is used up: widen it in the policy of associations."].Value);
            }
        }

        AddViolations(result, form);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Show", await _pages.CreateAdminPageAsync(account, location, canDecide: true, form, result));
        }

        await _notifier.SuccessAsync(done);
        return RedirectToAction(nameof(Show), new { locationId });
    }

    private void AddViolations(RuleResult result, LocationDecisionForm form)
    {
        foreach (var violation in result.Violations)
        {
            var key = violation.Id == RuleIds.Vet011
                ? $"Decision.{FirstMissing(form)}"
                : violation.Field is "english" or "french" ? $"Decision.{violation.Field}" : string.Empty;

            // The text of MPN-014 is about the removal of an association.
            ModelState.AddModelError(key, violation.Id == RuleIds.Mpn014
                ? RuleMessages.Write(violation.Id.Value, H["The location can’t be deleted while its MPN ID is associated or something else depends on it. The partner chooses another location first."].Value)
                : violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }

    private static string FirstMissing(LocationDecisionForm form) => form.ReasonCode is null
        ? nameof(form.ReasonCode)
        : string.IsNullOrWhiteSpace(form.English) ? nameof(form.English) : nameof(form.French);

    private async Task<(ContentItem Account, ContentItem Location)?> FindAsync(string locationId) =>
        await _store.GetAsync(locationId) is { } location && await _accounts.GetAsync(location.Location().AccountId) is { } account
            ? (account, location)
            : null;

    private async Task<bool> CanViewAsync() =>
        await _authorizationService.AuthorizeAsync(User, ProfilePermissions.AccessAllAccounts)
        && await _authorizationService.AuthorizeAsync(User, Permissions.ViewLocations);

    private Task<bool> CanDecideAsync() => _authorizationService.AuthorizeAsync(User, Permissions.ManageLocations);
}
