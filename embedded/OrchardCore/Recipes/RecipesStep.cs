using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes.RecipeSteps;

/// <summary>Runs other recipes by their names.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters) : NamedRecipeStepHandler("recipes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = new Dictionary<string, RecipeDescriptor>(StringComparer.OrdinalIgnoreCase);

        foreach (var harvester in harvesters)
        {
            foreach (var recipe in await harvester.HarvestRecipesAsync())
            {
                known.TryAdd(recipe.Name ?? string.Empty, recipe);
            }
        }

        var inner = new List<RecipeDescriptor>();

        foreach (var entry in (context.Step["Values"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var name = entry["name"]?.ToString() ?? string.Empty;

            if (known.TryGetValue(name, out var recipe))
            {
                inner.Add(recipe);
            }
            else
            {
                context.Errors.Add($"No recipe named '{name}' was found.");
            }
        }

        context.InnerRecipes = inner;
    }
}
