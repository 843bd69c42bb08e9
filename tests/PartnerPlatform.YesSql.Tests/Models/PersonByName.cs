using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class PersonByName : MapIndex
{
    public string? SomeName { get; set; }

    public static string Normalize(string name) => name.ToUpperInvariant();
}
