namespace OrchardCore.Recipes.Services;

/// <summary>Adds values that recipes read with <c>parameters('name')</c>.</summary>
public interface IRecipeEnvironmentProvider
{
    /// <summary>Providers run in this order; a later one overwrites.</summary>
    int Order { get; }

    /// <summary>Adds values to the environment.</summary>
    Task PopulateEnvironmentAsync(IDictionary<string, object> environment);
}
