using Microsoft.Extensions.Hosting;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Extensions;

namespace OrchardCore.Recipes.Services;

internal sealed class RecipeMigrator(
    IRecipeReader recipeReader,
    IRecipeExecutor recipeExecutor,
    IHostEnvironment environment,
    ITypeFeatureProvider typeFeatureProvider,
    IEnumerable<IRecipeEnvironmentProvider> environmentProviders) : IRecipeMigrator
{
    private const string FolderName = "Migrations";

    public async Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration)
    {
        var extension = typeFeatureProvider.GetExtensionForDependency(migration.GetType());
        var basePath = $"{extension.SubPath}/{FolderName}";
        var files = environment.ContentRootFileProvider;
        var file = files.GetFileInfo($"{basePath}/{recipeFileName}");
        var recipe = file.Exists ? await recipeReader.GetRecipeDescriptorAsync(basePath, file, files) : null;

        if (recipe is null)
        {
            throw new FileNotFoundException($"There is no recipe '{basePath}/{recipeFileName}'.");
        }

        // A migration runs in one transaction with its recipe.
        recipe.RequireNewScope = false;

        return await recipeExecutor.ExecuteAsync(
            Guid.NewGuid().ToString("n"),
            recipe,
            await environmentProviders.GetEnvironmentAsync(),
            CancellationToken.None);
    }
}
