using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Features.Services;
using OrchardCore.Features.ViewModels;
using OrchardCore.Routing;

namespace OrchardCore.Features.Controllers;

/// <summary>Turns features on and off; the default tenant does so for the others too.</summary>
internal sealed class AdminController : Controller
{
    private const string ThisFeature = "OrchardCore.Features";

    private readonly IAuthorizationService _authorizationService;
    private readonly IShellHost _shellHost;
    private readonly ShellSettings _shellSettings;
    private readonly FeatureList _featureList;
    private readonly IShellFeaturesManager _shellFeaturesManager;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        IAuthorizationService authorizationService,
        IShellHost shellHost,
        ShellSettings shellSettings,
        FeatureList featureList,
        IShellFeaturesManager shellFeaturesManager,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _authorizationService = authorizationService;
        _shellHost = shellHost;
        _shellSettings = shellSettings;
        _featureList = featureList;
        _shellFeaturesManager = shellFeaturesManager;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [Admin("Features/{tenant?}", "Features")]
    public async Task<IActionResult> Features(string? tenant)
    {
        var model = new FeaturesViewModel { Tenant = tenant };

        return await RunAsync(tenant, async (features, _) => model.Features = await features.GetAsync()) ?? View(model);
    }

    [HttpPost]
    [FormValueRequired("submit.BulkAction")]
    public async Task<IActionResult> Features(BulkActionViewModel model, bool? force, string? tenant)
    {
        if (model.FeatureIds.Length == 0)
        {
            await _notifier.WarningAsync(H["Please select one or more features."]);
        }
        else if (model.BulkAction != FeaturesBulkAction.None
            && await RunAsync(tenant, (features, manager) => ApplyAsync(model, force ?? true, features, manager)) is { } problem)
        {
            return problem;
        }

        return RedirectToAction(nameof(Features), new { tenant });
    }

    [HttpPost]
    [Admin("Features/{id}/Enable/{tenant?}", "FeaturesEnable")]
    public Task<IActionResult> Enable(string id, string? tenant) => ChangeAsync(id, tenant, enable: true);

    [HttpPost]
    [Admin("Features/{id}/Disable/{tenant?}", "FeaturesDisable")]
    public Task<IActionResult> Disable(string id, string? tenant) => ChangeAsync(id, tenant, enable: false);

    private async Task<IActionResult> ChangeAsync(string id, string? tenant, bool enable)
    {
        var found = false;

        var problem = await RunAsync(tenant, async (features, manager) =>
        {
            if (string.Equals(id, ThisFeature, StringComparison.OrdinalIgnoreCase) || await features.FindAsync(id) is not { } feature)
            {
                return;
            }

            found = true;

            if (!enable && !FeatureList.CanDisable(feature))
            {
                await _notifier.WarningAsync(H["{0} can't be disabled.", feature.Name]);

                return;
            }

            var (disabled, enabled) = await manager.UpdateFeaturesAsync(enable ? [] : [feature], enable ? [feature] : [], force: true);

            await NotifyAsync(disabled, enabled);
        });

        return problem ?? (found ? RedirectToAction(nameof(Features), new { tenant }) : NotFound());
    }

    private async Task ApplyAsync(BulkActionViewModel model, bool force, FeatureList features, IShellFeaturesManager manager)
    {
        var enabledIds = (await manager.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var toEnable = new List<IFeatureInfo>();
        var toDisable = new List<IFeatureInfo>();

        foreach (var id in model.FeatureIds.Where(id => !string.Equals(id, ThisFeature, StringComparison.OrdinalIgnoreCase)))
        {
            if (await features.FindAsync(id) is not { } feature)
            {
                continue;
            }

            var isEnabled = enabledIds.Contains(feature.Id);

            if (!isEnabled && model.BulkAction is FeaturesBulkAction.Enable or FeaturesBulkAction.Toggle)
            {
                toEnable.Add(feature);
            }
            else if (isEnabled && model.BulkAction is FeaturesBulkAction.Disable or FeaturesBulkAction.Toggle && FeatureList.CanDisable(feature))
            {
                toDisable.Add(feature);
            }
        }

        var (disabled, enabled) = await manager.UpdateFeaturesAsync(toDisable, toEnable, force);

        await NotifyAsync(disabled, enabled);
    }

    private async Task NotifyAsync(IEnumerable<IFeatureInfo> disabled, IEnumerable<IFeatureInfo> enabled)
    {
        foreach (var feature in disabled)
        {
            await _notifier.SuccessAsync(H["{0} was disabled.", feature.Name]);
        }

        foreach (var feature in enabled)
        {
            await _notifier.SuccessAsync(H["{0} was enabled.", feature.Name]);
        }
    }

    /// <summary>Runs an action in the tenant that it is about. Returns the reason if that isn't allowed.</summary>
    private async Task<IActionResult?> RunAsync(string? tenant, Func<FeatureList, IShellFeaturesManager, Task> action)
    {
        if (!await _authorizationService.AuthorizeAsync(User, FeaturesPermissions.ManageFeatures))
        {
            return Forbid();
        }

        if (string.IsNullOrEmpty(tenant) || tenant == _shellSettings.Name)
        {
            await action(_featureList, _shellFeaturesManager);

            return null;
        }

        if (_shellSettings.Name != ShellSettings.DefaultShellName)
        {
            return Forbid();
        }

        if (!_shellHost.TryGetSettings(tenant, out var settings) || settings.State != TenantState.Running)
        {
            return NotFound();
        }

        var scope = await _shellHost.GetScopeAsync(settings);

        await scope.UsingAsync(inner => action(
            inner.ServiceProvider.GetRequiredService<FeatureList>(),
            inner.ServiceProvider.GetRequiredService<IShellFeaturesManager>()));

        return null;
    }
}
