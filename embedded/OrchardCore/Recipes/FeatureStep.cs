using System.Text.Json.Nodes;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Features.Recipes.Executors;

/// <summary>Enables and disables features; those that aren't available are ignored.</summary>
internal sealed class FeatureStep(IShellFeaturesManager shellFeaturesManager) : NamedRecipeStepHandler("feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var available = (await shellFeaturesManager.GetAvailableFeaturesAsync()).ToArray();
        var disable = GetIds(context.Step, "disable");
        var enable = GetIds(context.Step, "enable");

        await shellFeaturesManager.UpdateFeaturesAsync(
            [.. available.Where(feature => disable.Contains(feature.Id))],
            [.. available.Where(feature => enable.Contains(feature.Id))],
            force: true);
    }

    private static HashSet<string> GetIds(JsonObject step, string name) =>
        [.. (step[name] as JsonArray ?? []).Select(id => id?.ToString() ?? string.Empty)];
}
