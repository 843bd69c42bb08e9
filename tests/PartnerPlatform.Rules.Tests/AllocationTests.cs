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
            Allocations.MeasureWhenCompiled(() => AddressRules.Evaluate(address, AddressKind.Legal, Data.Countries)).ShouldBe(0);
        }
    }

    [Fact]
    public void AllCountriesTogetherCostLessThanThreeMegabytes()
    {
        var parts = 0;
        var allocated = Allocations.Measure(
            () =>
            {
                var fresh = Data.Countries.WithOverrides([]);
                parts = fresh.All.Sum(country => country.Subdivisions.Count + country.RegistrationNumbers.Count + country.Cultures.Count);
            });
        parts.ShouldBeGreaterThan(1_000);
        allocated.ShouldBeLessThan(3 * 1024 * 1024);
    }

    private static bool IsOptimized =>
        typeof(AddressRules).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };
}
