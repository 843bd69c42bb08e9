namespace PartnerPlatform.Locations.Tests;

public sealed class SqliteConcurrencyTests(SqliteHosts hosts) : ConcurrencyTests(hosts), IClassFixture<SqliteHosts>
{
}
