using OrchardCore.Data.Migration;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class FailingMigrations(MigrationLog log) : DataMigration
{
    public Task<int> Create()
    {
        log.Entries.Enqueue("failing");
        return log.Fail ? throw new InvalidOperationException("It fails.") : Task.FromResult(1);
    }
}
