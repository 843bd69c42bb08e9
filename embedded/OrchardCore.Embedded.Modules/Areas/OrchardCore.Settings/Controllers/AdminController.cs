using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings.ViewModels;

namespace OrchardCore.Settings.Controllers;

[Admin("Settings/{groupId}", "AdminSettings")]
internal sealed class AdminController(
    IShellReleaseManager shellReleaseManager,
    ISiteService siteService,
    IDisplayManager<ISite> displayManager,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IUpdateModelAccessor updateModelAccessor,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private const string ContentZone = "Content";

    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index(string groupId)
    {
        if (!await authorizationService.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings))
        {
            return Forbid();
        }

        var site = await siteService.GetSiteSettingsAsync();
        var shape = await displayManager.BuildEditorAsync(site, updateModelAccessor.ModelUpdater, isNew: false, groupId);

        return IsKnown(shape) ? View(new AdminIndexViewModel { GroupId = groupId, Shape = shape }) : NotFound();
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(string groupId)
    {
        if (!await authorizationService.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings))
        {
            return Forbid();
        }

        var site = await siteService.LoadSiteSettingsAsync();
        var shape = await displayManager.UpdateEditorAsync(site, updateModelAccessor.ModelUpdater, isNew: false, groupId);

        if (!IsKnown(shape))
        {
            shellReleaseManager.SuspendReleaseRequest();

            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            shellReleaseManager.SuspendReleaseRequest();

            return View(nameof(Index), new AdminIndexViewModel { GroupId = groupId, Shape = shape });
        }

        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["Site settings updated successfully."]);

        return RedirectToAction(nameof(Index), new { groupId });
    }

    // A group that nobody has an editor for, or nobody that this user may see.
    private static bool IsKnown(IShape shape) =>
        shape is IZoneHolding holding && holding.Zones.IsNotEmpty(ContentZone);
}
