using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class PersonsByLastname : ReduceIndex
{
    public string? Lastname { get; set; }

    public int Count { get; set; }
}
