using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

internal sealed class RecipeReader(ILogger<RecipeReader> logger) : IRecipeReader
{
    public async Task<RecipeDescriptor?> GetRecipeDescriptorAsync(string recipeBasePath, IFileInfo recipeFileInfo, IFileProvider fileProvider)
    {
        try
        {
            if (await RecipeFile.LoadAsync(recipeFileInfo) is not { } recipe)
            {
                return null;
            }

            var descriptor = ReadHeader(recipe);
            descriptor.FileProvider = fileProvider;
            descriptor.BasePath = recipeBasePath;
            descriptor.RecipeFileInfo = recipeFileInfo;

            return descriptor;
        }
        catch (JsonException exception)
        {
            logger.LogError(exception, "The recipe '{Path}/{Name}' isn't valid JSON.", recipeBasePath, recipeFileInfo.Name);

            return null;
        }
    }

    private static RecipeDescriptor ReadHeader(JsonObject recipe)
    {
        var header = new JsonObject();

        foreach (var (name, value) in recipe)
        {
            if (!name.Equals("steps", StringComparison.OrdinalIgnoreCase) && !name.Equals("variables", StringComparison.OrdinalIgnoreCase))
            {
                header[name] = value?.DeepClone();
            }
        }

        var descriptor = header.Deserialize<RecipeHeader>(JOptions.Default)!;

        return new RecipeDescriptor
        {
            Name = descriptor.Name,
            DisplayName = descriptor.DisplayName ?? descriptor.Name,
            Description = descriptor.Description,
            Author = descriptor.Author,
            WebSite = descriptor.WebSite,
            Version = descriptor.Version,
            IsSetupRecipe = descriptor.IsSetupRecipe,
            ExportUtc = descriptor.ExportUtc,
            Categories = descriptor.Categories,
            Tags = descriptor.Tags,
            RequireNewScope = descriptor.RequireNewScope,
        };
    }

    private sealed class RecipeHeader
    {
        public string? Name { get; set; }

        public string? DisplayName { get; set; }

        public string? Description { get; set; }

        public string? Author { get; set; }

        public string? WebSite { get; set; }

        public string? Version { get; set; }

        public bool IsSetupRecipe { get; set; }

        public DateTime? ExportUtc { get; set; }

        public string[]? Categories { get; set; }

        public string[]? Tags { get; set; }

        public bool RequireNewScope { get; set; } = true;
    }
}
