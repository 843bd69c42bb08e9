using BenchmarkDotNet.Running;
using PartnerPlatform.Rules.Benchmarks;

if (args is ["first-use"])
{
    FirstUse.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RuleBenchmarks).Assembly).Run(args);
