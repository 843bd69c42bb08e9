using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>Sets up tenants.</summary>
public interface ISetupService
{
    /// <summary>Returns the recipes that a tenant can be set up with.</summary>
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>Sets up the tenant and returns the id of the recipe's execution; failures are in the context's errors.</summary>
    Task<string?> SetupAsync(SetupContext context);
}
