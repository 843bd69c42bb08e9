using System.Diagnostics;

namespace PartnerPlatform.Rules.Benchmarks;

/// <summary>What the first use of the country data costs in a fresh process: time and memory.</summary>
internal static class FirstUse
{
    public static void Run()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var name = CountryDirectory.Default[CountryCode.Parse("FR")].FrenchName;
        var first = watch.Elapsed.TotalMilliseconds;
        var count = CountryDirectory.Default.All.Count();
        var all = watch.Elapsed.TotalMilliseconds;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($$"""{"figure":"country-data-first-use","first":"{{name}}","firstMs":{{first:0.0}},"countries":{{count}},"allMs":{{all:0.0}},"memoryKiB":{{(after - before) / 1024}}}""");
        GC.KeepAlive(CountryDirectory.Default);
    }
}
