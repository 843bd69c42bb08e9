using System.Diagnostics;

namespace PartnerPlatform.Rules.Package.Tests;

internal static class Command
{
    /// <summary>The build of the solution has analyzed the code; this gives the same assemblies sooner.</summary>
    public const string WithoutAnalyzers = "-p:RunAnalyzers=false";

    public static async Task<string> Run(string folder, string program, params string[] arguments)
    {
        var (code, output) = await TryRun(folder, program, arguments);
        code.ShouldBe(0, output);
        return output;
    }

    public static async Task<(int Code, string Output)> TryRun(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // The test platform's own variables would reach the builds that the tests start.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
