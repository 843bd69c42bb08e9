namespace YesSql;

/// <summary>Creates stores.</summary>
public class StoreFactory
{
    /// <summary>Creates the factory.</summary>
    public StoreFactory()
    {
    }

    /// <summary>Creates a store that is still to be initialized.</summary>
    public static IStore Create(Action<IConfiguration> configuration)
    {
        var settings = new Configuration();
        configuration(settings);
        return Create(settings);
    }

    /// <summary>Creates a store that is still to be initialized.</summary>
    public static IStore Create(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration.ConnectionFactory is null || configuration.SqlDialect is null)
        {
            throw new InvalidOperationException("The configuration names no database.");
        }

        return new Store(configuration);
    }

    /// <summary>Creates a store and what it needs in the database.</summary>
    public static async Task<IStore> CreateAndInitializeAsync(Action<IConfiguration> configuration)
    {
        var store = Create(configuration);
        await store.InitializeAsync();
        return store;
    }

    /// <summary>Creates a store and what it needs in the database.</summary>
    public static async Task<IStore> CreateAndInitializeAsync(IConfiguration configuration)
    {
        var store = Create(configuration);
        await store.InitializeAsync();
        return store;
    }
}
