using System.Data.Common;

namespace OrchardCore.Data;

/// <summary>Gives connections to the tenant's database that are independent of the session.</summary>
public interface IDbConnectionAccessor
{
    /// <summary>Creates a closed connection.</summary>
    DbConnection CreateConnection();
}
