namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class Thing
{
    public long Id { get; set; }

    public string Name { get; set; } = null!;

    public int Number { get; set; }

    public string? Text { get; set; }

    public DateTime Date { get; set; }

    public DateTimeOffset Moment { get; set; }

    public Guid Code { get; set; }

    public byte[] Bytes { get; set; } = [];

    public string[] Tags { get; set; } = [];
}
