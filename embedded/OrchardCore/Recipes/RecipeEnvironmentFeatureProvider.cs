using Microsoft.AspNetCore.Http;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Hands on what the current request set up, so that recipes of migrations know it too.</summary>
internal sealed class RecipeEnvironmentFeatureProvider(IHttpContextAccessor httpContextAccessor) : IRecipeEnvironmentProvider
{
    public int Order => 0;

    public Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        if (httpContextAccessor.HttpContext?.Features.Get<RecipeEnvironmentFeature>() is { } feature)
        {
            foreach (var (name, value) in feature.Properties)
            {
                environment[name] = value;
            }
        }

        return Task.CompletedTask;
    }
}
