using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Settings;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Locations.Models;
using PartnerPlatform.Locations.Services;
using PartnerPlatform.Locations.ViewModels;
using PartnerPlatform.Profiles.Portal;

namespace PartnerPlatform.Locations.Controllers;

/// <summary>The policy of associations, with the table of countries that match.</summary>
[Authorize]
[Admin("MpnPolicy/{action}/{pairId?}", "MpnPolicy{action}")]
public sealed class MpnPolicyController : Controller
{
    private const string Prefix = "Form";

    private readonly IAuthorizationService _authorizationService;
    private readonly ISiteService _siteService;
    private readonly MpnPolicyEditor _editor;
    private readonly ICloudContext _clouds;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public MpnPolicyController(
        IAuthorizationService authorizationService,
        ISiteService siteService,
        MpnPolicyEditor editor,
        ICloudContext clouds,
        INotifier notifier,
        IHtmlLocalizer<MpnPolicyController> localizer)
    {
        _authorizationService = authorizationService;
        _siteService = siteService;
        _editor = editor;
        _clouds = clouds;
        _notifier = notifier;
        H = localizer;
    }

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var isRead = HttpMethods.IsGet(Request.Method) && (string?)context.RouteData.Values["action"] == nameof(Index);
        if (isRead ? !await _authorizationService.AuthorizeAsync(User, Permissions.ViewAssociationPolicy) : !await CanManageAsync())
        {
            context.Result = Forbid();
            return;
        }

        await next();
    }

    [Admin("MpnPolicy", "MpnPolicyIndex")]
    public async Task<IActionResult> Index()
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        return View(new MpnPolicyPage(MpnPolicyEditor.ToForm(settings), settings, _clouds.Today, await CanManageAsync()));
    }

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> Save([Bind(Prefix = Prefix)] MpnPolicyForm form)
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        if (ModelState.IsValid)
        {
            AddProblems(await _editor.SaveAsync(form, MpnActor.From(User)));
        }

        return ModelState.IsValid
            ? await SavedAsync()
            : Invalid(nameof(Index), new MpnPolicyPage(form, settings, _clouds.Today, CanManage: true));
    }

    public async Task<IActionResult> AddPair()
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        return View("Pair", new CountryPairPage(MpnPolicyEditor.ToForm(settings, null), null));
    }

    [HttpPost]
    [FormPost]
    public Task<IActionResult> AddPair([Bind(Prefix = Prefix)] CountryPairForm form) => SavePairAsync(null, form);

    public async Task<IActionResult> EditPair(string pairId)
    {
        var settings = await _siteService.GetSettingsAsync<MpnSettings>();
        return Find(settings, pairId) is { } entry
            ? View("Pair", new CountryPairPage(MpnPolicyEditor.ToForm(settings, entry), entry))
            : NotFound();
    }

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> EditPair(string pairId, [Bind(Prefix = Prefix)] CountryPairForm form) =>
        Find(await _siteService.GetSettingsAsync<MpnSettings>(), pairId) is { } entry ? await SavePairAsync(entry, form) : NotFound();

    [HttpPost]
    [FormPost]
    public async Task<IActionResult> EndPair(string pairId)
    {
        if (Find(await _siteService.GetSettingsAsync<MpnSettings>(), pairId) is not { } entry)
        {
            return NotFound();
        }

        AddProblems(await _editor.EndPairAsync(entry, MpnActor.From(User)));
        return ModelState.IsValid
            ? await SavedAsync()
            : Invalid("Pair", new CountryPairPage(MpnPolicyEditor.ToForm(await _siteService.GetSettingsAsync<MpnSettings>(), entry), entry));
    }

    private async Task<IActionResult> SavePairAsync(CountryPairEntry? entry, CountryPairForm form)
    {
        if (ModelState.IsValid)
        {
            AddProblems(await _editor.SavePairAsync(entry?.Id, form, MpnActor.From(User)));
        }

        return ModelState.IsValid ? await SavedAsync() : Invalid("Pair", new CountryPairPage(form, entry));
    }

    private async Task<bool> CanManageAsync() => await _authorizationService.AuthorizeAsync(User, Permissions.ManageAssociationPolicy);

    private static CountryPairEntry? Find(MpnSettings settings, string pairId) =>
        settings.CountryPairs.FirstOrDefault(pair => pair.Id == pairId);

    private void AddProblems(IReadOnlyList<MpnPolicyProblem> problems)
    {
        foreach (var problem in problems)
        {
            ModelState.AddModelError(problem.Field.Length == 0 ? string.Empty : $"{Prefix}.{problem.Field}", RuleMessages.Write(problem.RuleId, problem.Text));
        }
    }

    private async Task<IActionResult> SavedAsync()
    {
        await _notifier.SuccessAsync(H["The policy is saved. All associations are checked again in the background."]);
        return RedirectToAction(nameof(Index));
    }

    private ViewResult Invalid(string view, object page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(view, page);
    }
}
