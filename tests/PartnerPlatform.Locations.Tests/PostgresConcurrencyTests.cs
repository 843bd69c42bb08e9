namespace PartnerPlatform.Locations.Tests;

public sealed class PostgresConcurrencyTests(PostgresHosts hosts) : ConcurrencyTests(hosts), IClassFixture<PostgresHosts>
{
}
