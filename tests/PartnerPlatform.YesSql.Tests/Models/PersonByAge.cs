using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class PersonByAge : MapIndex
{
    public int Age { get; set; }

    public bool Adult { get; set; }

    public string? Name { get; set; }
}
