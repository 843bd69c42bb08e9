using OrchardCore.Security.Permissions;

namespace OrchardCore.Recipes;

/// <summary>The permissions of recipes.</summary>
public static class RecipePermissions
{
    /// <summary>May run recipes, which can change everything.</summary>
    public static readonly Permission ManageRecipes = new("ManageRecipes", "Manage Recipes", isSecurityCritical: true);
}
