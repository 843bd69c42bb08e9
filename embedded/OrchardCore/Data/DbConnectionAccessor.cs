using System.Data.Common;
using YesSql;

namespace OrchardCore.Data;

/// <summary>Gives connections to the tenant's database that are independent of the session.</summary>
public class DbConnectionAccessor : IDbConnectionAccessor
{
    private readonly IStore _store;

    /// <summary>Creates the accessor.</summary>
    public DbConnectionAccessor(IStore store)
    {
        _store = store;
    }

    /// <inheritdoc/>
    public DbConnection CreateConnection() => _store.Configuration.ConnectionFactory.CreateConnection();
}
