using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace OrchardCore.Recipes;

[Feature("OrchardCore.Recipes.Core")]
internal sealed class RecipesCoreStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipes();
        services.AddCoreRecipeSteps();
    }
}
