using System.Diagnostics;

namespace PartnerPlatform.Rules.Tests;

/// <summary>What is compared with packages from npm, where Node and the packages are present (<c>npm ci</c> in tools/country-data).</summary>
public sealed class NodeTests
{
    private const int BasesPerCountry = 100;
    private const int VariantsPerBase = 20;

    [Fact]
    public async Task TheLibrariesAgree()
    {
        var folder = FindTools();
        Assert.SkipUnless(folder is not null && Directory.Exists(Path.Combine(folder, "node_modules", "stdnum")), "npm ci hasn't run in tools/country-data.");
        var numbers = CreateNumbers().Distinct().ToArray();

        using var node = Start(folder!, "vat-oracle.mjs");
        Assert.SkipWhen(node is null, "Node isn't present.");
        var reading = node!.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(string.Join('\n', numbers) + "\n");
        node.StandardInput.Close();
        var answers = (await reading).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        node.ExitCode.ShouldBe(0);
        answers.Length.ShouldBe(numbers.Length);
        var disagreements = numbers.Zip(answers)
            .Where(pair => pair.Second[0] == pair.Second[2])
            .Where(pair => (VatNumbers.Check(pair.First) == VatCheck.Valid) != (pair.Second[0] == '1'))
            .Select(pair => pair.First)
            .ToArray();
        disagreements.ShouldBeEmpty();
        numbers.Count(n => VatNumbers.Check(n) == VatCheck.Valid).ShouldBeGreaterThan(numbers.Length / 30);
    }

    [Fact]
    public async Task TheCountryDataIsWhatTheGeneratorWrites()
    {
        var folder = FindTools();
        Assert.SkipUnless(folder is not null && Directory.Exists(Path.Combine(folder, "node_modules", "cldr-core")), "npm ci hasn't run in tools/country-data.");
        using var node = Start(folder!, "generate.mjs --check");
        Assert.SkipWhen(node is null, "Node isn't present.");
        node!.StandardInput.Close();
        await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        node.ExitCode.ShouldBe(0);
    }

    private static IEnumerable<string> CreateNumbers()
    {
        var random = new Random(20180920);
        foreach (var row in TaxNumberTests.Vectors)
        {
            var (_, prefix, valid, invalid) = row.Data;
            yield return prefix + valid;
            yield return prefix + invalid;
            for (var i = 0; i < BasesPerCountry; i++)
            {
                var basis = valid.Select(c => char.IsDigit(c) && random.Next(2) == 0 ? (char)('0' + random.Next(10)) : c).ToArray();
                for (var k = 0; k < VariantsPerBase; k++)
                {
                    var place = random.Next(basis.Length);
                    basis[place] = char.IsDigit(basis[place]) ? (char)('0' + random.Next(10)) : (char)('A' + random.Next(26));
                    yield return prefix + new string(basis);
                }
            }
        }
    }

    private static Process? Start(string folder, string arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments)
            {
                WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string? FindTools()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tools = Path.Combine(folder.FullName, "tools", "country-data");
            if (Directory.Exists(tools))
            {
                return tools;
            }
        }

        return null;
    }
}
