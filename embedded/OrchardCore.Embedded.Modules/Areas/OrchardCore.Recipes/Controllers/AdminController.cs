using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Recipes.ViewModels;

namespace OrchardCore.Recipes.Controllers;

[Admin("Recipes/{action}", "Recipes{action}")]
internal sealed class AdminController(
    IShellHost shellHost,
    ShellSettings shellSettings,
    IShellFeaturesManager shellFeaturesManager,
    IAuthorizationService authorizationService,
    IEnumerable<IRecipeHarvester> recipeHarvesters,
    IRecipeExecutor recipeExecutor,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders,
    INotifier notifier,
    ILogger<AdminController> logger,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private const string HiddenTag = "hidden";

    private readonly IHtmlLocalizer H = localizer;

    [Admin("Recipes", "Recipes")]
    public async Task<IActionResult> Index()
    {
        if (!await authorizationService.AuthorizeAsync(User, RecipePermissions.ManageRecipes))
        {
            return Forbid();
        }

        var features = (await shellFeaturesManager.GetAvailableFeaturesAsync()).DistinctBy(feature => feature.Extension.SubPath).ToArray();
        var recipes = (await GetRecipesAsync()).Select(recipe => new RecipeViewModel
        {
            FileName = recipe.RecipeFileInfo.Name,
            BasePath = recipe.BasePath!,
            DisplayName = recipe.DisplayName ?? recipe.Name ?? recipe.RecipeFileInfo.Name,
            Description = recipe.Description,
            Tags = recipe.Tags ?? [],
            Feature = Array.Find(features, feature => IsIn(recipe, feature.Extension.SubPath))?.Name ?? Application.ModuleCategory,
        });

        return View(recipes.OrderBy(recipe => recipe.DisplayName, StringComparer.CurrentCulture).ToArray());
    }

    [HttpPost]
    public async Task<IActionResult> Execute(string basePath, string fileName)
    {
        if (!await authorizationService.AuthorizeAsync(User, RecipePermissions.ManageRecipes))
        {
            return Forbid();
        }

        var recipe = (await GetRecipesAsync()).FirstOrDefault(recipe => recipe.RecipeFileInfo.Name == fileName && recipe.BasePath == basePath);

        if (recipe is null)
        {
            await notifier.ErrorAsync(H["Recipe was not found."]);

            return RedirectToAction(nameof(Index));
        }

        try
        {
            await recipeExecutor.ExecuteAsync(
                Guid.NewGuid().ToString("n"), recipe, await environmentProviders.GetEnvironmentAsync(), CancellationToken.None);
            await shellHost.ReleaseShellContextAsync(shellSettings);
            await notifier.SuccessAsync(H["The recipe '{0}' has been run successfully.", recipe.DisplayName ?? fileName]);
        }
        catch (RecipeExecutionException exception)
        {
            logger.LogError(exception, "The recipe '{Recipe}' failed.", recipe.Name);
            await notifier.ErrorAsync(H["The recipe '{0}' failed at the step '{1}'.", recipe.DisplayName ?? fileName, exception.StepResult.StepName]);

            foreach (var error in exception.StepResult.Errors)
            {
                await notifier.ErrorAsync(new LocalizedHtmlString(error, System.Net.WebUtility.HtmlEncode(error)));
            }
        }

        return RedirectToAction(nameof(Index));
    }

    private static bool IsIn(RecipeDescriptor recipe, string subPath) =>
        recipe.BasePath?.StartsWith(subPath + "/", StringComparison.OrdinalIgnoreCase) == true;

    private async Task<IEnumerable<RecipeDescriptor>> GetRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var harvester in recipeHarvesters)
        {
            recipes.AddRange(await harvester.HarvestRecipesAsync());
        }

        return recipes.Where(recipe =>
            !recipe.IsSetupRecipe && recipe.Tags?.Contains(HiddenTag, StringComparer.OrdinalIgnoreCase) != true);
    }
}
