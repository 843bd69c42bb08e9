using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Settings;
using PartnerPlatform.Clouds.Drivers;
using PartnerPlatform.Clouds.Models;
using PartnerPlatform.Clouds.Services;
using PartnerPlatform.Clouds.ViewModels;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.Services;
using PartnerPlatform.Rules;

namespace PartnerPlatform.Clouds.Controllers;

/// <summary>The clouds at a glance, and the settings of the one that this site serves.</summary>
[Authorize]
[Admin("Clouds/{action}", "Clouds{action}")]
public sealed class CloudsController : Controller
{
    private readonly IAuthorizationService _authorizationService;
    private readonly ICloudContext _clouds;
    private readonly ISiteService _siteService;
    private readonly SiteSettingsEditor _editor;
    private readonly IDisplayManager<ISite> _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly INotifier _notifier;
    private readonly IClock _clock;
    private readonly ILogger _logger;
    private readonly IHtmlLocalizer H;

    public CloudsController(
        IAuthorizationService authorizationService,
        ICloudContext clouds,
        ISiteService siteService,
        SiteSettingsEditor editor,
        IDisplayManager<ISite> displayManager,
        IUpdateModelAccessor updateModelAccessor,
        INotifier notifier,
        IClock clock,
        ILogger<CloudsController> logger,
        IHtmlLocalizer<CloudsController> localizer)
    {
        _authorizationService = authorizationService;
        _clouds = clouds;
        _siteService = siteService;
        _editor = editor;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
        _notifier = notifier;
        _clock = clock;
        _logger = logger;
        H = localizer;
    }

    [Admin("Clouds", "CloudsIndex")]
    public async Task<IActionResult> Index()
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ViewClouds))
        {
            return Forbid();
        }

        var directory = await _clouds.GetDirectoryAsync();
        var current = await _clouds.GetCurrentAsync();
        var canManage = await _authorizationService.AuthorizeAsync(User, Permissions.ManageClouds);
        return View(new CloudListPage(directory.All, current.Cloud, _clouds.Today, canManage));
    }

    public async Task<IActionResult> Edit()
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageClouds))
        {
            return Forbid();
        }

        var site = await _siteService.GetSiteSettingsAsync();
        var editor = await _displayManager.BuildEditorAsync(
            site, _updateModelAccessor.ModelUpdater, isNew: false, CloudSettingsDisplayDriver.GroupId);
        return View(new CloudSettingsPage(editor));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [FormPost]
    public async Task<IActionResult> EditPost()
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageClouds))
        {
            return Forbid();
        }

        var site = await _siteService.LoadSiteSettingsAsync();
        var editor = await _displayManager.UpdateEditorAsync(
            site, _updateModelAccessor.ModelUpdater, isNew: false, CloudSettingsDisplayDriver.GroupId);
        if (!ModelState.IsValid)
        {
            return Invalid(editor);
        }

        if (!await _editor.TrySaveAsync(site))
        {
            var stored = await StoredState.ReadAsync((ISiteService service) => service.GetSettingsAsync<CloudSettings>());
            ModelState.AddRules(GeneralRules.ChangedMeanwhile(stored.Revision.ModifiedBy, new DateTimeOffset(stored.Revision.ModifiedUtc ?? _clock.UtcNow, TimeSpan.Zero)));
            return Invalid(editor);
        }

        _logger.LogInformation("The settings of the cloud {Cloud} were changed.", site.GetOrCreate<CloudSettings>().Code);
        await _notifier.SuccessAsync(H["The settings of the cloud are saved."]);
        return RedirectToAction(nameof(Edit));
    }

    private ViewResult Invalid(IShape editor)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Edit), new CloudSettingsPage(editor));
    }
}
