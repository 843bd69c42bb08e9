namespace OrchardCore.Recipes.Services;

internal static class RecipeEnvironmentExtensions
{
    public static async Task<IDictionary<string, object>> GetEnvironmentAsync(this IEnumerable<IRecipeEnvironmentProvider> providers)
    {
        var environment = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);

        foreach (var provider in providers.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        return environment;
    }
}
