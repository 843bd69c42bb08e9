using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules.Manifest;
using OrchardCore.Themes.Services;
using OrchardCore.Themes.ViewModels;

namespace OrchardCore.Themes.Controllers;

/// <summary>Chooses the themes of the site and of the admin.</summary>
internal sealed class AdminController : Controller
{
    private readonly ISiteThemeService _siteThemeService;
    private readonly IAdminThemeService _adminThemeService;
    private readonly IShellFeaturesManager _shellFeaturesManager;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        ISiteThemeService siteThemeService,
        IAdminThemeService adminThemeService,
        IShellFeaturesManager shellFeaturesManager,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _siteThemeService = siteThemeService;
        _adminThemeService = adminThemeService;
        _shellFeaturesManager = shellFeaturesManager;
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [Admin("Themes", "Themes.Index")]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var siteTheme = await _siteThemeService.GetSiteThemeNameAsync();
        var adminTheme = await _adminThemeService.GetAdminThemeNameAsync();

        return View((await GetThemesAsync())
            .Select(theme => new ThemeEntry
            {
                Id = theme.Id,
                Name = theme.Manifest.Name,
                Description = theme.Manifest.Description,
                Version = theme.Manifest.Version,
                IsAdmin = IsAdminTheme(theme),
                IsCurrent = theme.Id == (IsAdminTheme(theme) ? adminTheme : siteTheme),
            })
            .OrderByDescending(theme => theme.IsCurrent)
            .ThenBy(theme => theme.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToList());
    }

    [HttpPost]
    [Admin("Themes/SetCurrentTheme/{id}", "Themes.SetCurrentTheme")]
    public async Task<IActionResult> SetCurrentTheme(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        var theme = (await GetThemesAsync()).FirstOrDefault(item => item.Id == id);

        if (theme is null)
        {
            return NotFound();
        }

        if (IsAdminTheme(theme))
        {
            await _adminThemeService.SetAdminThemeAsync(id);
        }
        else
        {
            await _siteThemeService.SetSiteThemeAsync(id);
        }

        await _shellFeaturesManager.EnableFeaturesAsync(theme.Features, force: true);
        await _notifier.SuccessAsync(IsAdminTheme(theme)
            ? H["{0} is the theme of the admin now.", theme.Manifest.Name]
            : H["{0} is the theme of the site now.", theme.Manifest.Name]);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("Themes/ResetSiteTheme", "Themes.ResetSiteTheme")]
    public async Task<IActionResult> ResetSiteTheme()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        await _siteThemeService.SetSiteThemeAsync(string.Empty);
        await _notifier.SuccessAsync(H["The site has no theme now."]);

        return RedirectToAction(nameof(Index));
    }

    private static bool IsAdminTheme(IExtensionInfo theme)
        => theme.Manifest.Tags.Any(tag => string.Equals(tag, ManifestConstants.AdminTag, StringComparison.OrdinalIgnoreCase));

    private async Task<List<IExtensionInfo>> GetThemesAsync()
        => [.. (await _shellFeaturesManager.GetAvailableFeaturesAsync())
            .Select(feature => feature.Extension)
            .Where(extension => extension.IsTheme() && !extension.Manifest.Tags.Any(tag => string.Equals(tag, "hidden", StringComparison.OrdinalIgnoreCase)))
            .DistinctBy(extension => extension.Id)];

    private Task<bool> IsAllowedAsync() => _authorizationService.AuthorizeAsync(User, Permissions.ApplyTheme);
}
