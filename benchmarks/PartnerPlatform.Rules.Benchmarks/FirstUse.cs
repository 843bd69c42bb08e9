using System.Diagnostics;

namespace PartnerPlatform.Rules.Benchmarks;

/// <summary>What the first use of the country data costs in a fresh process: time, processor time, and memory allocated and kept.</summary>
internal static class FirstUse
{
    public static void Run()
    {
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var name = CountryDirectory.Default[CountryCode.Parse("FR")].FrenchName;
        var first = watch.Elapsed.TotalMilliseconds;
        var count = CountryDirectory.Default.All.Count();
        var all = watch.Elapsed.TotalMilliseconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
        Console.WriteLine(
            $$"""
            {"figure":"country-data-first-use","first":"{{name}}","firstMs":{{first:0.0}},"countries":{{count}},"allMs":{{all:0.0}},"processorMs":{{processor.TotalMilliseconds:0.0}},"allocatedKiB":{{allocated / 1024}},"keptKiB":{{kept / 1024}}}
            """);
        GC.KeepAlive(CountryDirectory.Default);
    }
}
