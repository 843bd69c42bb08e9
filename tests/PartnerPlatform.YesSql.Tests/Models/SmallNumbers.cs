namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class SmallNumbers
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public int Version { get; set; }
}
