using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class ThingIndexes : IndexProvider<Thing>
{
    public override void Describe(DescribeContext<Thing> context)
    {
        context.For<ThingIndex>().Map(thing => new ThingIndex
        {
            Name = thing.Name,
            Text = thing.Text,
            Number = thing.Number,
            Maybe = thing.Number % 2 == 0 ? thing.Number * 10 : null,
            Big = thing.Number * 10_000_000_000L,
            Small = (short)thing.Number,
            Tiny = (byte)thing.Number,
            Flag = thing.Number % 2 == 1,
            Price = thing.Number + 0.5m,
            Half = thing.Number / 2f,
            Exact = thing.Number / 10d,
            Date = thing.Date,
            Moment = thing.Moment,
            Duration = TimeSpan.FromMinutes(thing.Number),
            Code = thing.Code,
            Letter = thing.Name[0],
            Kind = (ThingKind)Math.Min(thing.Number - 1, 2),
            Bytes = thing.Bytes,
        });
        context.For<ThingTag>().Map(thing => thing.Tags.Select(tag => new ThingTag { Thing = thing.Name, Tag = tag }));
    }
}
