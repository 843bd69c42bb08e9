namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Person
{
    public long Id { get; set; }

    public string? Firstname { get; set; }

    public string? Lastname { get; set; }

    public int Age { get; set; }

    public bool Anonymous { get; set; }

    public string? Notes { get; set; }

    public long Version { get; set; }
}
