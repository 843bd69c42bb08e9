using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartnerPlatform.Contract.Tests;

public sealed class EmbeddedSurfaceTests
{
    private static readonly string[] _assemblies =
    [
        "YesSql.Core",
        "OrchardCore",
        "OrchardCore.ResourceManagement",
        "OrchardCore.DisplayManagement",
        "OrchardCore.ContentManagement",
        "OrchardCore.Contents.TagHelpers",
        "OrchardCore.Embedded.Modules",
    ];

    public static TheoryData<string> Assemblies => [.. _assemblies];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicSurfaceIsASubsetOfTheListing(string assemblyName)
    {
        var differences = Assembly.Load(assemblyName).GetTypes()
            .Where(type => ApiWriter.IsVisible(type) && !IsOurs(type))
            .Select(ApiWriter.Describe)
            .SelectMany(Differences)
            .ToList();

        differences.ShouldBeEmpty(string.Join(System.Environment.NewLine, differences));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NothingIsLeftUnimplemented(string assemblyName)
    {
        using var stream = File.OpenRead(Assembly.Load(assemblyName).Location);
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();

        metadata.TypeReferences
            .Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Name))
            .ShouldNotContain(nameof(NotImplementedException));
    }

    private static bool IsOurs(Type type)
    {
        var ns = type.Namespace ?? "";
        return ns.Equals("OrchardCore.Embedded", StringComparison.Ordinal)
            || ns.StartsWith("OrchardCore.Embedded.", StringComparison.Ordinal)
            || ns.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Differences(ApiType type)
    {
        var entries = Listing.Instance.Find(type.Name);
        if (entries.Count == 0)
        {
            return [$"{type.Kind} {type.Name}: not in the listing"];
        }

        var differences = new List<string>();
        if (!entries.Any(entry => HasSameHeader(entry.Type, type)))
        {
            var found = string.Join(" | ", entries.Select(e => $"{e.Type.Kind} : {string.Join(", ", e.Type.Interfaces)}"));
            differences.Add($"{type.Kind} {type.Name} : {string.Join(", ", new[] { type.BaseType }.Concat(type.Interfaces).OfType<string>())}: the listing has {found}");
        }

        var members = entries.SelectMany(entry => entry.Type.Members).ToHashSet();
        differences.AddRange(type.Members.Where(member => !members.Contains(member)).Select(member => $"{type.Name}: {member}"));

        return differences;
    }

    private static bool HasSameHeader(ApiType listed, ApiType actual) =>
        listed.Kind == actual.Kind
        && (actual.BaseType is null
            ? !ListsABaseClass(listed, actual)
            : listed.BaseType == actual.BaseType)
        && (actual.Kind == "enum" || actual.Interfaces.IsSubsetOf(listed.Interfaces));

    /// <summary>A class that the listing derives from another one: what it lists first isn't named like an interface.</summary>
    private static bool ListsABaseClass(ApiType listed, ApiType actual) =>
        actual.Kind.EndsWith("class", StringComparison.Ordinal)
        && listed.BaseType is { } first
        && first.Split('<')[0].Split('.')[^1] is var name
        && !(name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]));
}
