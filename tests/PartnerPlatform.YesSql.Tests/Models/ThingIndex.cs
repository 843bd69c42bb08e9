using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class ThingIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? Name { get; set; }

    public string? Text { get; set; }

    public int Number { get; set; }

    public int? Maybe { get; set; }

    public long Big { get; set; }

    public short Small { get; set; }

    public byte Tiny { get; set; }

    public bool Flag { get; set; }

    public decimal Price { get; set; }

    public float Half { get; set; }

    public double Exact { get; set; }

    public DateTime Date { get; set; }

    public DateTimeOffset Moment { get; set; }

    public TimeSpan Duration { get; set; }

    public Guid Code { get; set; }

    public char Letter { get; set; }

    public ThingKind Kind { get; set; }

    public byte[]? Bytes { get; set; }
}
