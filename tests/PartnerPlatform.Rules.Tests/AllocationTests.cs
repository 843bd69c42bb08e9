using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void ARightAddressCostsNoMemory()
    {
        foreach (var example in new[] { AddressExamples.Paris, AddressExamples.Seattle })
        {
            var address = example with { PhoneNumber = null };
            AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries).ShouldBeSameAs(RuleResult.Allowed);
            Measure(() => AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries)).ShouldBe(0);
        }
    }

    [Fact]
    public void AllCountriesTogetherCostLessThanThreeMegabytes()
    {
        var parts = 0;
        var allocated = Measure(
            () =>
            {
                var fresh = Data.Countries.WithOverrides([]);
                parts = fresh.All.Sum(country => country.Subdivisions.Count + country.RegistrationNumbers.Count + country.Cultures.Count);
            },
            warmUps: 0,
            runs: 1);
        parts.ShouldBeGreaterThan(1_000);
        allocated.ShouldBeLessThan(3 * 1024 * 1024);
    }

    // The least of several runs, since the runtime itself may allocate during one of them.
    private static long Measure(Action act, int warmUps = 100, int runs = 10)
    {
        for (var i = 0; i < warmUps; i++)
        {
            act();
        }

        return Enumerable.Range(0, runs).Min(_ => MeasureOnce(act));
    }

    private static long MeasureOnce(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
