namespace OrchardCore.Data.Migration;

/// <summary>Runs the migrations of features.</summary>
public interface IDataMigrationManager
{
    /// <summary>Returns the features with migrations that have not run.</summary>
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();

    /// <summary>Runs all migrations that have not run.</summary>
    Task UpdateAllFeaturesAsync();

    /// <summary>Runs the migrations of features that have not run.</summary>
    Task UpdateAsync(params string[] features);

    /// <summary>Takes back what the migrations of a feature have done.</summary>
    Task Uninstall(string feature);
}
