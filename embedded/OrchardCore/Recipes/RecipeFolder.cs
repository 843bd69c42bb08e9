using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

/// <summary>The recipes of a folder of the content root.</summary>
internal static class RecipeFolder
{
    public static async Task<IReadOnlyList<RecipeDescriptor>> ReadAsync(IRecipeReader reader, IFileProvider files, string path)
    {
        var recipes = new List<RecipeDescriptor>();

        foreach (var file in files.GetDirectoryContents(path))
        {
            if (!file.IsDirectory
                && file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase)
                && await reader.GetRecipeDescriptorAsync(path, file, files) is { } recipe)
            {
                recipes.Add(recipe);
            }
        }

        return recipes;
    }
}
