using YesSql.Indexes;

namespace PartnerPlatform.YesSql.Tests.Models;

/// <summary>Maps when it's let to.</summary>
public sealed class BlockingIndexes : IndexProvider<Blocking>
{
    public static TaskCompletionSource Gate { get; set; } = new();

    public override void Describe(DescribeContext<Blocking> context) => context.For<PersonByName>().Map(async _ =>
    {
        await Gate.Task;
        return new PersonByName { SomeName = "blocking" };
    });
}
