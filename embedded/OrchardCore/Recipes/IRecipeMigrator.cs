using OrchardCore.Data.Migration;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs recipes from data migrations.</summary>
public interface IRecipeMigrator
{
    /// <summary>Runs a file of the <c>Migrations</c> folder of the module that the migration belongs to.</summary>
    Task<string> ExecuteAsync(string recipeFileName, IDataMigration migration);
}
