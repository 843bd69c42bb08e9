using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;
using OrchardCore.Email;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Setup.Services;
using OrchardCore.Setup.ViewModels;

namespace OrchardCore.Setup.Controllers;

internal sealed class SetupController(
    ISetupService setupService,
    ShellSettings shellSettings,
    IShellHost shellHost,
    IEmailAddressValidator emailAddressValidator,
    IEnumerable<DatabaseProvider> databaseProviders,
    ITimeZoneSelectListProvider timeZones,
    IOptions<IdentityOptions> identityOptions,
    IStringLocalizer<SetupController> localizer,
    ILogger<SetupController> logger) : Controller
{
    private const string DefaultTag = "default";

    private readonly IStringLocalizer S = localizer;

    [HttpGet]
    public async Task<IActionResult> Index(string? token)
    {
        if (!await SetupTokens.IsValidAsync(shellHost, shellSettings, token))
        {
            logger.LogWarning("The setup page of the tenant '{Tenant}' was requested without a valid token.", shellSettings.Name);

            return NotFound();
        }

        var model = new SetupViewModel { Secret = token };
        await PrepareAsync(model);
        model.RecipeName ??= (model.Recipes.FirstOrDefault(recipe => recipe.Tags?.Contains(DefaultTag) == true) ?? model.Recipes.FirstOrDefault())?.Name;
        model.DatabaseProvider ??= model.DatabaseProviders.FirstOrDefault(provider => provider.IsDefault)?.Value;

        return View(model);
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    public async Task<IActionResult> IndexPost(SetupViewModel model)
    {
        if (!await SetupTokens.IsValidAsync(shellHost, shellSettings, model.Secret))
        {
            return NotFound();
        }

        await PrepareAsync(model);
        Validate(model);

        var recipe = model.Recipes.FirstOrDefault(recipe => recipe.Name == model.RecipeName);

        if (recipe is null)
        {
            ModelState.AddModelError(nameof(model.RecipeName), S["Choose a recipe."]);
        }

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        var context = new SetupContext
        {
            ShellSettings = shellSettings,
            Recipe = recipe!,
            Properties = CreateProperties(model),
        };

        await setupService.SetupAsync(context);

        foreach (var (key, message) in context.Errors)
        {
            ModelState.AddModelError(key, message);
        }

        return ModelState.IsValid ? Redirect("~/") : View(model);
    }

    private Dictionary<string, object> CreateProperties(SetupViewModel model) => new(StringComparer.OrdinalIgnoreCase)
    {
        [SetupConstants.SiteName] = model.SiteName!,
        [SetupConstants.AdminUsername] = model.UserName!,
        [SetupConstants.AdminEmail] = model.Email!,
        [SetupConstants.AdminPassword] = model.Password!,
        [SetupConstants.SiteTimeZone] = model.SiteTimeZone ?? string.Empty,
        [SetupConstants.DatabaseProvider] = model.DatabaseProvider!,
        [SetupConstants.DatabaseConnectionString] = (model.IsDatabasePreset ? shellSettings["ConnectionString"] : model.ConnectionString) ?? string.Empty,
        [SetupConstants.DatabaseTablePrefix] = (model.IsDatabasePreset ? shellSettings["TablePrefix"] : model.TablePrefix) ?? string.Empty,
        [SetupConstants.DatabaseSchema] = (model.IsDatabasePreset ? shellSettings["Schema"] : model.Schema) ?? string.Empty,
    };

    private async Task PrepareAsync(SetupViewModel model)
    {
        var presetRecipe = shellSettings["RecipeName"];
        var presetProvider = shellSettings["DatabaseProvider"];

        model.Recipes = [.. (await setupService.GetSetupRecipesAsync()).OrderBy(recipe => recipe.DisplayName, StringComparer.CurrentCulture)];
        model.DatabaseProviders = [.. databaseProviders.OrderBy(provider => provider.Name, StringComparer.Ordinal)];
        model.TimeZones = [.. (await timeZones.GetTimeZoneSelectListAsync()).Select(zone => new SelectListItem(zone.Value, zone.Key))];
        model.IsRecipePreset = !string.IsNullOrEmpty(presetRecipe);
        model.IsProviderPreset = !string.IsNullOrEmpty(presetProvider);
        model.IsDatabasePreset = model.IsProviderPreset
            && (!string.IsNullOrEmpty(shellSettings["ConnectionString"]) || FindProvider(presetProvider) is not { HasConnectionString: true });

        if (model.IsRecipePreset)
        {
            model.RecipeName = presetRecipe;
        }

        if (model.IsProviderPreset)
        {
            model.DatabaseProvider = presetProvider;
        }
    }

    private void Validate(SetupViewModel model)
    {
        if (!string.IsNullOrEmpty(model.Password))
        {
            foreach (var error in PasswordRules.Check(model.Password, identityOptions.Value.Password, S))
            {
                ModelState.AddModelError(nameof(model.Password), error);
            }
        }

        if (!string.IsNullOrEmpty(model.Email) && !emailAddressValidator.Validate(model.Email))
        {
            ModelState.AddModelError(nameof(model.Email), S["The e-mail address is not valid."]);
        }

        if (FindProvider(model.DatabaseProvider) is not { } provider)
        {
            ModelState.AddModelError(nameof(model.DatabaseProvider), S["Choose a database."]);
        }
        else if (provider.HasConnectionString && !model.IsDatabasePreset && string.IsNullOrWhiteSpace(model.ConnectionString))
        {
            ModelState.AddModelError(nameof(model.ConnectionString), S["The connection string is required for this database."]);
        }
    }

    private DatabaseProvider? FindProvider(string? value) =>
        databaseProviders.FirstOrDefault(provider => provider.Value == value);
}
