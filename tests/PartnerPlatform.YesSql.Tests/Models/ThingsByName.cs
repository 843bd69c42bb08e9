using System.Linq.Expressions;
using YesSql;

namespace PartnerPlatform.YesSql.Tests.Models;

public sealed class ThingsByName : ICompiledQuery<Thing>
{
    public string? Name { get; set; }

    public bool MaybeNull { get; set; }

    public Expression<Func<IQuery<Thing>, IQuery<Thing>>> Query() => MaybeNull
        ? query => query.With<ThingIndex>(x => x.Maybe == null).OrderBy(x => x.Name)
        : query => query.With<ThingIndex>(x => x.Name == Name).OrderBy(x => x.Name).Take(10);
}
