using System.Collections.Concurrent;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class MigrationLog
{
    public ConcurrentQueue<string> Entries { get; } = new();

    public bool Fail { get; set; }
}
