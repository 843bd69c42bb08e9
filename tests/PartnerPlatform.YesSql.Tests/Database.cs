namespace PartnerPlatform.YesSql.Tests;

public enum Database
{
    Sqlite,
    Postgres,
}
