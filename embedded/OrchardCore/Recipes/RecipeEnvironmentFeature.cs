namespace OrchardCore.Recipes.Models;

/// <summary>The values that the recipes of the current scope get as their environment.</summary>
public class RecipeEnvironmentFeature
{
    /// <summary>The values by name.</summary>
    public Dictionary<string, object> Properties { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
