using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Finds recipes.</summary>
public interface IRecipeHarvester
{
    /// <summary>Returns the headers of the recipes that this harvester finds.</summary>
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
