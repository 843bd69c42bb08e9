using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Reads the header of a recipe file.</summary>
public interface IRecipeReader
{
    /// <summary>Reads the header; null if the file holds no recipe.</summary>
    Task<RecipeDescriptor?> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider);
}
