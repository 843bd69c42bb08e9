namespace OrchardCore.Recipes;

/// <summary>Names by which recipes are found.</summary>
public static class RecipesConstants
{
    /// <summary>The folder of a module or of the application that holds recipes.</summary>
    public const string RecipesFolderName = "Recipes";

    /// <summary>How the name of a recipe file ends.</summary>
    public const string RecipeExtension = ".recipe.json";
}
