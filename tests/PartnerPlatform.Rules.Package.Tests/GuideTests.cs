using System.Text.RegularExpressions;

namespace PartnerPlatform.Rules.Package.Tests;

public sealed partial class GuideTests
{
    [Fact]
    public void TheCodeOfTheGuideIsThatOfTheSample()
    {
        var samples = string.Concat(Directory.GetFiles(Path.Combine(PackedRules.Root, "sdk/samples/PartnerPlatform.Rules.Console"), "*.cs").Select(File.ReadAllText));
        var guide = File.ReadAllText(Path.Combine(PackedRules.Root, "docs/sdk/README.md"));

        // Code that is indented is taken from the sample; the other block stands for itself.
        var blocks = CodeBlock().Matches(guide).Select(m => m.Groups[1].Value).Where(code => code.StartsWith(' ')).ToArray();
        blocks.Length.ShouldBe(4);
        foreach (var block in blocks)
        {
            samples.ShouldContain(block);
        }
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
