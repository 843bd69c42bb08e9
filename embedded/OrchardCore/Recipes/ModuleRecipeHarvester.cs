using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Finds the recipes of modules and themes.</summary>
internal sealed class ModuleRecipeHarvester(
    IRecipeReader reader,
    IExtensionManager extensionManager,
    IHostEnvironment environment) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var extension in extensionManager.GetExtensions())
        {
            if (!string.Equals(extension.Id, environment.ApplicationName, StringComparison.Ordinal))
            {
                var path = $"{extension.SubPath}/{RecipesConstants.RecipesFolderName}";
                recipes.AddRange(await RecipeFolder.ReadAsync(reader, environment.ContentRootFileProvider, path));
            }
        }

        return recipes;
    }
}
