namespace PartnerPlatform.Modules.Tests;

public sealed class SqliteAccountRaceTests(PortalHost host) : AccountRaceTests(host)
{
}
