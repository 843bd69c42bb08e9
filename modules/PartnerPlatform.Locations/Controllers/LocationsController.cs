using System.Globalization;
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

/// <summary>Partner profile › Locations.</summary>
[Authorize]
[Route("settings/partner-profile/locations")]
public sealed class LocationsController : Controller
{
    private const int MaxAcknowledgementLength = 1000;

    private readonly IPartnerAccess _access;
    private readonly ILocationStore _store;
    private readonly ILocationService _locations;
    private readonly IMpnAssociationService _associations;
    private readonly LocationPages _pages;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public LocationsController(
        IPartnerAccess access,
        ILocationStore store,
        ILocationService locations,
        IMpnAssociationService associations,
        LocationPages pages,
        INotifier notifier,
        IHtmlLocalizer<LocationsController> localizer)
    {
        _access = access;
        _store = store;
        _locations = locations;
        _associations = associations;
        _pages = pages;
        _notifier = notifier;
        H = localizer;
    }

    [HttpGet("", Name = "PartnerLocations")]
    public async Task<IActionResult> Index([FromQuery] string? accountId, [ModelBinder<PageNumberBinder>] int pagenum = 1)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.ViewLocations);
        return access.Account is { } account ? View(await _pages.CreateListAsync(account, User, pagenum)) : Refuse(access, PartnerAction.ViewProfiles);
    }

    [HttpGet("add", Name = "PartnerLocationAdd")]
    public async Task<IActionResult> Add([FromQuery] string? accountId, [FromQuery] string? country)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditLocations);
        if (access.Account is not { } account)
        {
            return Refuse(access, PartnerAction.ManageLocations);
        }

        var known = CountryDirectory.Default.Find(country)?.Code.Value;
        var form = new LocationForm { Address = new PostalAddress { Country = known ?? account.Account().Country } };
        return View("Edit", await _pages.CreateFormAsync(account, null, form, User));
    }

    [HttpPost("add")]
    [FormPost]
    public async Task<IActionResult> Add([FromQuery] string? accountId, [Bind(Prefix = "Form")] LocationForm form)
    {
        var access = await _access.OpenAsync(User, accountId, Permissions.EditLocations);
        if (access.Account is not { } account)
        {
            return Refuse(access, PartnerAction.ManageLocations);
        }

        var outcome = await _locations.CreateAsync(account, form.ToDetails(), MpnActor.From(User));
        AddProblems(outcome);
        if (!ModelState.IsValid)
        {
            return Invalid("Edit", await _pages.CreateFormAsync(account, null, form, User, outcome.Result));
        }

        await _notifier.SuccessAsync(H["The location “{0}” is added.", form.Name!]);
        if (form.Submit)
        {
            await SubmitAsync(account, outcome.Location!);
        }

        return RedirectToRoute("PartnerLocation", new { locationId = outcome.Location!.ContentItemId, accountId });
    }

    [HttpGet("{locationId}", Name = "PartnerLocation")]
    public async Task<IActionResult> Show([FromQuery] string? accountId, [FromRoute] string locationId)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.ViewLocations);
        return refusal ?? View(await _pages.CreatePageAsync(account, location, User));
    }

    [HttpGet("{locationId}/edit", Name = "PartnerLocationEdit")]
    public async Task<IActionResult> Edit([FromQuery] string? accountId, [FromRoute] string locationId)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        if (LocationStates.IsEditable(location.Location()))
        {
            return View(await _pages.CreateFormAsync(account, location, LocationPages.ToForm(location.Location()), User));
        }

        await _notifier.WarningAsync(H["The details of this location can’t be changed now."]);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    [HttpPost("{locationId}/edit")]
    [FormPost]
    public async Task<IActionResult> Edit([FromQuery] string? accountId, [FromRoute] string locationId, [Bind(Prefix = "Form")] LocationForm form)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        var outcome = await _locations.EditAsync(account, location, form.ToDetails(), form.ETag, MpnActor.From(User));
        AddProblems(outcome);
        if (!ModelState.IsValid)
        {
            return Invalid("Edit", await _pages.CreateFormAsync(account, location, form, User, outcome.Result));
        }

        await _notifier.SuccessAsync(H["The location “{0}” is saved.", form.Name!]);
        if (location.Location() is { Status: LocationStatus.PendingVerification, VerifiedCountry: not null })
        {
            await _notifier.WarningAsync(H["Its country or region has changed, so it is verified again. Until then it can’t be associated."]);
        }

        if (form.Submit && location.Location().Status == LocationStatus.Draft)
        {
            await SubmitAsync(account, location);
        }

        await WarnOfDriftAsync(account, location);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    [HttpPost("{locationId}/submit", Name = "PartnerLocationSubmit")]
    [FormPost]
    public async Task<IActionResult> Submit([FromQuery] string? accountId, [FromRoute] string locationId, [FromForm(Name = "ETag")] string? etag)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await TryStepAsync(account, location, etag, () => _locations.SubmitAsync(account, location, MpnActor.From(User))) is { } problem)
        {
            return problem;
        }

        await _notifier.SuccessAsync(H["The location is submitted. You get a mail when it is verified."]);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    [HttpGet("{locationId}/discard", Name = "PartnerLocationDiscard")]
    public async Task<IActionResult> Discard([FromQuery] string? accountId, [FromRoute] string locationId)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        if (LocationStates.CanDiscard(location.Location()))
        {
            return View(await _pages.CreatePageAsync(account, location, User));
        }

        await _notifier.WarningAsync(H["This location is no draft any more."]);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    [HttpPost("{locationId}/discard")]
    [FormPost]
    public async Task<IActionResult> Discard([FromQuery] string? accountId, [FromRoute] string locationId, [FromForm(Name = "ETag")] string? etag)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await TryStepAsync(account, location, etag, () => _locations.DiscardAsync(location, MpnActor.From(User))) is { } problem)
        {
            return problem;
        }

        await _notifier.SuccessAsync(H["The draft “{0}” is deleted.", location.Location().Name ?? string.Empty]);
        return RedirectToRoute("PartnerLocations", new { accountId });
    }

    [HttpGet("{locationId}/delete", Name = "PartnerLocationDelete")]
    public async Task<IActionResult> Delete([FromQuery] string? accountId, [FromRoute] string locationId)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        if (LocationStates.CanAskForDeletion(location.Location()))
        {
            return View(await _pages.CreatePageAsync(account, location, User));
        }

        await _notifier.WarningAsync(H["The deletion of this location can’t be asked for now."]);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    [HttpPost("{locationId}/delete")]
    [FormPost]
    public async Task<IActionResult> Delete(
        [FromQuery] string? accountId, [FromRoute] string locationId, [Bind(Prefix = "Deletion")] LocationDeletionForm form)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        var checks = ProfileEditor.CheckRevision(location.Location().Revision, form.ETag)
            .And(GeneralRules.CheckText("acknowledgement", form.Acknowledgement, MaxAcknowledgementLength));
        var outcome = checks.IsAllowed
            ? await _locations.RequestDeletionAsync(location, form.Acknowledgement, MpnActor.From(User))
            : new LocationOutcome(location, checks);
        if (outcome.Location is null)
        {
            return await ChangedMeanwhileAsync(account, locationId, outcome);
        }

        var result = outcome.Result;
        if (!result.IsAllowed)
        {
            AddDeletionViolations(result);
            return Invalid("Delete", await _pages.CreatePageAsync(account, location, User, form, result));
        }

        await _notifier.SuccessAsync(H["You asked for the deletion of the location. The operator decides on it."]);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    [HttpPost("{locationId}/keep", Name = "PartnerLocationKeep")]
    [FormPost]
    public async Task<IActionResult> Keep([FromQuery] string? accountId, [FromRoute] string locationId, [FromForm(Name = "ETag")] string? etag)
    {
        var (refusal, account, location) = await OpenAsync(accountId, locationId, Permissions.EditLocations);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await TryStepAsync(account, location, etag, () => _locations.WithdrawDeletionAsync(location, MpnActor.From(User))) is { } problem)
        {
            return problem;
        }

        await _notifier.SuccessAsync(H["The location is kept."]);
        return RedirectToRoute("PartnerLocation", new { locationId, accountId });
    }

    private async Task<(IActionResult? Refusal, ContentItem Account, ContentItem Location)> OpenAsync(
        string? accountId, string locationId, Permission permission)
    {
        var access = await _access.OpenAsync(User, accountId, permission);
        if (access.Account is not { } account)
        {
            var action = permission == Permissions.ViewLocations ? PartnerAction.ViewProfiles : PartnerAction.ManageLocations;
            return (Refuse(access, action), null!, null!);
        }

        return await _store.GetAsync(locationId, account.ContentItemId) is { } location && location.Location().Status != LocationStatus.Deleted
            ? (null, account, location)
            : (NotFound(), null!, null!);
    }

    // Takes a step that the page of the location offers; the answer is null when it was taken.
    private async Task<IActionResult?> TryStepAsync(
        ContentItem account, ContentItem location, string? etag, Func<Task<LocationOutcome>> stepAsync)
    {
        var outcome = new LocationOutcome(location, ProfileEditor.CheckRevision(location.Location().Revision, etag));
        outcome = outcome.IsAllowed ? await stepAsync() : outcome;
        if (outcome.IsAllowed)
        {
            return null;
        }

        if (outcome.Location is null)
        {
            return await ChangedMeanwhileAsync(account, location.ContentItemId, outcome);
        }

        AddViolations(outcome.Result);
        return Invalid("Show", await _pages.CreatePageAsync(account, location, User, problems: outcome.Result));
    }

    private async Task SubmitAsync(ContentItem account, ContentItem location)
    {
        var outcome = await _locations.SubmitAsync(account, location, MpnActor.From(User));
        if (outcome.IsAllowed)
        {
            await _notifier.SuccessAsync(H["The location is submitted. You get a mail when it is verified."]);
            return;
        }

        foreach (var violation in outcome.Result.Violations)
        {
            await _notifier.WarningAsync(H["{0}", violation.ToMessage(CultureInfo.CurrentUICulture)]);
        }
    }

    private async Task WarnOfDriftAsync(ContentItem account, ContentItem location)
    {
        var associations = await _associations.ListOpenAsync(account.ContentItemId);
        var problems = associations
            .Select(item => item.Association())
            .Where(part => part.LocationId == location.ContentItemId && part.State == AssociationState.NeedsReview)
            .SelectMany(part => part.Problems);
        foreach (var problem in problems)
        {
            await _notifier.WarningAsync(H["{0}", problem.ToMessage(CultureInfo.CurrentUICulture)]);
        }
    }

    private void AddProblems(LocationOutcome outcome)
    {
        foreach (var violation in outcome.Result.Violations)
        {
            var key = violation.Field.Length == 0 ? string.Empty : $"Form.{violation.Field}";

            // The text of SUP-001 is about the email address for support.
            ModelState.AddModelError(key, violation.Id == RuleIds.Sup001
                ? RuleMessages.Write(violation.Id.Value, H["Enter a valid email address."].Value)
                : violation.ToMessage(CultureInfo.CurrentUICulture));
        }

        switch (outcome.Problem)
        {
            case LocationProblem.NameTaken:
                ModelState.AddModelError("Form.Name", H["Another location of your account has this name."].Value);
                break;
            case LocationProblem.NotEditable:
                ModelState.AddModelError(string.Empty, H["The details of this location can’t be changed now."].Value);
                break;
        }
    }

    // The fields of the location aren't on the page that shows it.
    private void AddViolations(RuleResult result)
    {
        foreach (var violation in result.Violations)
        {
            ModelState.AddModelError(string.Empty, violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }

    private void AddDeletionViolations(RuleResult result)
    {
        foreach (var violation in result.Violations)
        {
            var isText = violation.Id == RuleIds.Mpn019 || violation.Field == "acknowledgement";
            ModelState.AddModelError(isText ? "Deletion.Acknowledgement" : string.Empty, violation.ToMessage(CultureInfo.CurrentUICulture));
        }
    }

    // Another request was faster: what this one has in memory isn't what is stored.
    private async Task<IActionResult> ChangedMeanwhileAsync(ContentItem account, string locationId, LocationOutcome outcome)
    {
        var stored = await StoredState.ReadAsync((ILocationStore store) => store.GetAsync(locationId, account.ContentItemId));
        if (stored is null)
        {
            return NotFound();
        }

        AddViolations(outcome.Result);
        return Invalid("Show", await _pages.CreatePageAsync(account, stored, User, problems: outcome.Result));
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }

    private IActionResult Refuse(PartnerAccess access, PartnerAction action) =>
        access.IsDenied ? RoleRefusal.Create(User, action) : NotFound();
}
