using Microsoft.Extensions.Hosting;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Finds the recipes of the application itself.</summary>
internal sealed class ApplicationRecipeHarvester(IRecipeReader reader, IHostEnvironment environment) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync() =>
        await RecipeFolder.ReadAsync(reader, environment.ContentRootFileProvider, RecipesConstants.RecipesFolderName);
}
