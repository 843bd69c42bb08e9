using System.Diagnostics;

namespace PartnerPlatform.Rules.Tests;

/// <summary>The memory that the calling thread takes.</summary>
internal static class Allocations
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    public static long Measure(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>
    /// What is left when the runtime has compiled the code for good, which it does in the background: the least of many runs,
    /// since the runtime itself may allocate during one of them.
    /// </summary>
    public static long MeasureWhenCompiled(Action act)
    {
        var watch = Stopwatch.StartNew();
        var least = long.MaxValue;
        while (least > 0 && watch.Elapsed < _limit)
        {
            least = Math.Min(least, Measure(act));
        }

        return least;
    }
}
