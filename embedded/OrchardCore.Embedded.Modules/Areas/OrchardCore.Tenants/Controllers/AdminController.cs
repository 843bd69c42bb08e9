using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Data;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Removing;
using OrchardCore.Setup;
using OrchardCore.Setup.Services;
using OrchardCore.Tenants.Services;
using OrchardCore.Tenants.ViewModels;

namespace OrchardCore.Tenants.Controllers;

[Admin("Tenants/{action}/{id?}", "Tenants{action}")]
internal sealed class AdminController(
    IShellHost shellHost,
    IShellSettingsManager shellSettingsManager,
    IShellRemovalManager shellRemovalManager,
    ShellSettings currentShellSettings,
    IAuthorizationService authorizationService,
    ISetupService setupService,
    IDataProtectionProvider dataProtectionProvider,
    IEnumerable<DatabaseProvider> databaseProviders,
    TenantValidator validator,
    IOptions<TenantsOptions> options,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = localizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!currentShellSettings.IsDefaultShell() || !await authorizationService.AuthorizeAsync(User, Permissions.ManageTenants))
        {
            context.Result = Forbid();

            return;
        }

        await next();
    }

    [Admin("Tenants", "Tenants")]
    public IActionResult Index(string? q)
    {
        var tenants = shellHost.GetAllSettings()
            .Where(settings => string.IsNullOrWhiteSpace(q) || settings.Name.Contains(q.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(settings => settings.Name, StringComparer.OrdinalIgnoreCase)
            .Select(CreateEntry);

        return View(new TenantsIndexViewModel { Search = q, Tenants = [.. tenants], IsRemovalAllowed = options.Value.TenantRemovalAllowed });
    }

    public async Task<IActionResult> Create()
    {
        var model = new EditTenantViewModel();
        await PrepareAsync(model, null);

        return View(model);
    }

    [HttpPost]
    public async Task<IActionResult> Create(EditTenantViewModel model)
    {
        await PrepareAsync(model, null);
        validator.Validate(model, ModelState);

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        var settings = shellSettingsManager.CreateDefaultSettings().AsUninitialized();
        settings.Name = model.Name!;
        settings["Secret"] = Guid.NewGuid().ToString();
        Apply(model, settings);
        await shellHost.UpdateShellSettingsAsync(settings);
        await notifier.SuccessAsync(H["The tenant '{0}' has been created. Open its setup to finish.", settings.Name]);

        return RedirectToAction(nameof(Index));
    }

    public async Task<IActionResult> Edit(string id)
    {
        if (!shellHost.TryGetSettings(id, out var settings))
        {
            return NotFound();
        }

        var model = new EditTenantViewModel
        {
            Name = settings.Name,
            Description = settings["Description"],
            Category = settings["Category"],
            RequestUrlHost = settings.RequestUrlHost,
            RequestUrlPrefix = settings.RequestUrlPrefix,
            RecipeName = settings["RecipeName"],
            DatabaseProvider = settings["DatabaseProvider"],
            TablePrefix = settings["TablePrefix"],
            Schema = settings["Schema"],
        };
        await PrepareAsync(model, settings);

        return View(model);
    }

    [HttpPost]
    public async Task<IActionResult> Edit(string id, EditTenantViewModel model)
    {
        if (!shellHost.TryGetSettings(id, out var known))
        {
            return NotFound();
        }

        model.Name = known.Name;
        ModelState.Remove(nameof(model.Name));
        await PrepareAsync(model, known);
        validator.Validate(model, ModelState);

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        var settings = new ShellSettings(known);
        Apply(model, settings);
        await shellHost.UpdateShellSettingsAsync(settings);
        await notifier.SuccessAsync(H["The tenant '{0}' has been updated.", settings.Name]);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Disable(string id)
    {
        if (!shellHost.TryGetSettings(id, out var settings))
        {
            return NotFound();
        }

        if (settings.IsDefaultShell() || !settings.IsRunning())
        {
            await notifier.ErrorAsync(H["Only a running tenant other than the default one can be disabled."]);
        }
        else
        {
            await shellHost.UpdateShellSettingsAsync(new ShellSettings(settings).AsDisabled());
            await notifier.SuccessAsync(H["The tenant '{0}' has been disabled.", id]);
        }

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Enable(string id)
    {
        if (!shellHost.TryGetSettings(id, out var settings))
        {
            return NotFound();
        }

        if (!settings.IsDisabled())
        {
            await notifier.ErrorAsync(H["Only a disabled tenant can be enabled."]);
        }
        else
        {
            await shellHost.UpdateShellSettingsAsync(new ShellSettings(settings).AsRunning());
            await notifier.SuccessAsync(H["The tenant '{0}' has been enabled.", id]);
        }

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Reload(string id)
    {
        if (!shellHost.TryGetSettings(id, out var settings))
        {
            return NotFound();
        }

        await shellHost.ReloadShellContextAsync(settings);
        await notifier.SuccessAsync(H["The tenant '{0}' has been reloaded.", id]);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    public async Task<IActionResult> Remove(string id)
    {
        if (!options.Value.TenantRemovalAllowed)
        {
            return Forbid();
        }

        if (!shellHost.TryGetSettings(id, out var settings))
        {
            return NotFound();
        }

        var result = await shellRemovalManager.RemoveAsync(settings);

        if (result.Success)
        {
            await notifier.SuccessAsync(H["The tenant '{0}' has been removed.", id]);
        }
        else
        {
            await notifier.ErrorAsync(H["The tenant '{0}' could not be removed: {1}", id, result.ErrorMessage ?? string.Empty]);
        }

        return RedirectToAction(nameof(Index));
    }

    private static void Apply(EditTenantViewModel model, ShellSettings settings)
    {
        settings.RequestUrlHost = model.RequestUrlHost?.Trim() ?? string.Empty;
        settings.RequestUrlPrefix = model.RequestUrlPrefix?.Trim() ?? string.Empty;
        settings["Description"] = model.Description;
        settings["Category"] = model.Category;

        if (!model.CanEditDatabase)
        {
            return;
        }

        settings["RecipeName"] = model.RecipeName;
        settings["DatabaseProvider"] = model.DatabaseProvider;
        settings["TablePrefix"] = model.TablePrefix;
        settings["Schema"] = model.Schema;

        if (!string.IsNullOrEmpty(model.ConnectionString))
        {
            settings["ConnectionString"] = model.ConnectionString;
        }
    }

    private async Task PrepareAsync(EditTenantViewModel model, ShellSettings? settings)
    {
        model.IsNew = settings is null;
        model.CanEditDatabase = settings is null || settings.IsUninitialized();
        model.DatabaseProviders = [.. databaseProviders];
        model.Recipes = [.. (await setupService.GetSetupRecipesAsync()).OrderBy(recipe => recipe.DisplayName, StringComparer.CurrentCulture)];
    }

    private TenantEntry CreateEntry(ShellSettings settings)
    {
        var host = settings.RequestUrlHosts.FirstOrDefault(host => !host.StartsWith('*')) ?? Request.Host.Value;
        var prefix = settings.RequestUrlPrefix;
        var address = UriHelper.BuildAbsolute(Request.Scheme, new(host ?? string.Empty), string.IsNullOrEmpty(prefix) ? "/" : "/" + prefix);
        var secret = settings["Secret"];

        return new TenantEntry
        {
            Settings = settings,
            Address = address,
            SetupAddress = !settings.IsUninitialized()
                ? null
                : string.IsNullOrEmpty(secret)
                    ? address
                    : $"{address}?token={Uri.EscapeDataString(SetupTokens.Create(dataProtectionProvider, secret))}",
        };
    }
}
