using System.Diagnostics;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

namespace PartnerPlatform.Contract.Tests;

/// <summary>Modules, themes and host run on Orchard Core's packages as well as on the embedded runtime.</summary>
public sealed class PortableProjectTests
{
    private static readonly HashSet<string> _embeddedAssemblies = new(StringComparer.Ordinal)
    {
        "YesSql.Core", "OrchardCore", "OrchardCore.ResourceManagement", "OrchardCore.DisplayManagement",
        "OrchardCore.ContentManagement", "OrchardCore.Contents.TagHelpers", "OrchardCore.Embedded.Modules",
    };

    public static TheoryData<string> Projects => [.. Repository.PortableProjects()];

    [Fact]
    public void ThereAreProjectsToCheck() => Repository.PortableProjects().Count().ShouldBeGreaterThanOrEqualTo(4);

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task UsesOrchardPackagesWhenSwitched(string project)
    {
        using var items = await EvaluateAsync(project, "packages");
        var packages = Identities(items, "PackageReference");
        var versions = items.RootElement.GetProperty("Items").GetProperty("PackageVersion").EnumerateArray()
            .ToDictionary(i => i.GetProperty("Identity").GetString()!, i => i.GetProperty("Version").GetString());
        var properties = items.RootElement.GetProperty("Properties");
        var references = OrchardReferences(project);

        references.ShouldNotBeEmpty();
        foreach (var reference in references)
        {
            packages.ShouldContain(reference);
            var property = reference.StartsWith("YesSql.", StringComparison.Ordinal) ? "YesSqlVersion" : "OrchardCoreVersion";
            versions[reference].ShouldBe(properties.GetProperty(property).GetString());
        }

        Identities(items, "ProjectReference").ShouldAllBe(path => !path.Replace('\\', '/').Contains("embedded/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void DoesNotReachIntoTheEmbeddedRuntime(string project) =>
        Repository.SourceFiles(project)
            .Where(path => File.ReadAllText(path).Contains("OrchardCore.Embedded", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void ReferencesTheRealAssemblyOfEachOrchardTypeItUses(string project)
    {
        var references = OrchardReferences(project);
        var missing = UsedOrchardTypes(Repository.AssemblyPath(project))
            .Select(type => (Type: type, Homes: Listing.Instance.AssembliesOf(type.Namespace, type.Name).ToList()))
            .Where(use => !use.Homes.Any(references.Contains))
            .Select(use => $"{use.Type.Namespace}.{use.Type.Name} is in {string.Join(" or ", use.Homes)}")
            .ToList();

        missing.ShouldBeEmpty(string.Join(Environment.NewLine, missing));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void ImplementsOrchardInterfacesCompletely(string project)
    {
        var incomplete = Assembly.LoadFrom(Repository.AssemblyPath(project)).GetTypes()
            .SelectMany(type => type.GetInterfaces())
            .Where(type => _embeddedAssemblies.Contains(type.Assembly.GetName().Name!))
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
            .Distinct()
            .Select(ApiWriter.Describe)
            .SelectMany(Missing)
            .ToList();

        incomplete.ShouldBeEmpty(string.Join(Environment.NewLine, incomplete));
    }

    private static IEnumerable<string> Missing(ApiType type) =>
        Listing.Instance.Find(type.Name)
            .SelectMany(entry => entry.Type.Members)
            .Where(member => !member.StartsWith("public default ", StringComparison.Ordinal) && !type.Members.Contains(member))
            .Select(member => $"{type.Name} lacks {member}");

    private static IEnumerable<(string Namespace, string Name)> UsedOrchardTypes(string assemblyPath)
    {
        using var stream = File.OpenRead(assemblyPath);
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();

        return metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            .Where(type => _embeddedAssemblies.Contains(metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name)))
            .Select(type => (metadata.GetString(type.Namespace), metadata.GetString(type.Name)))
            .ToList();
    }

    private static HashSet<string> OrchardReferences(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("OrchardReference")
            .Select(reference => reference.Attribute("Include")!.Value)
            .ToHashSet(StringComparer.Ordinal);

    private static List<string> Identities(JsonDocument evaluation, string item) =>
        [.. evaluation.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray().Select(i => i.GetProperty("Identity").GetString()!)];

    private static async Task<JsonDocument> EvaluateAsync(string project, string source)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[]
        {
            "msbuild", project, $"-p:OrchardCoreSource={source}", "-getItem:PackageReference,PackageVersion,ProjectReference", "-getProperty:OrchardCoreVersion,YesSqlVersion",
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, output + await error);

        return JsonDocument.Parse(output);
    }
}
