using System.Diagnostics;
using System.Reflection;
using PartnerPlatform.Rules.Tests.Examples;

namespace PartnerPlatform.Rules.Tests;

public sealed class AllocationTests
{
    [Fact]
    public void ARightAddressCostsNoMemory()
    {
        Assert.SkipUnless(IsOptimized, "Only code that is built to be optimized is free of allocations.");
        foreach (var example in new[] { AddressExamples.Paris, AddressExamples.Seattle })
        {
            var address = example with { PhoneNumber = null };
            AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries).ShouldBeSameAs(RuleResult.Allowed);
            MeasureWhenCompiled(() => AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries)).ShouldBe(0);
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
            });
        parts.ShouldBeGreaterThan(1_000);
        allocated.ShouldBeLessThan(3 * 1024 * 1024);
    }

    // The least of several runs, since the runtime itself may allocate during one of them.
    private static bool IsOptimized =>
        typeof(AddressRules).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    // What is left when the runtime has compiled the code for good, which it does in the background.
    private static long MeasureWhenCompiled(Action act)
    {
        var watch = Stopwatch.StartNew();
        var least = long.MaxValue;
        while (least > 0 && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            least = Math.Min(least, Measure(act));
        }

        return least;
    }

    private static long Measure(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
