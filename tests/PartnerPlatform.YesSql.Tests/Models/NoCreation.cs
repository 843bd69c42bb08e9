using OrchardCore.Data.Migration;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class NoCreation : DataMigration
{
    public string Create() => "not a version";

    public int UpdateFrom1() => 2;

    public Task<int> UpdateFrom1Async() => Task.FromResult(2);

    public static int UpdateFrom5() => 9;
}
