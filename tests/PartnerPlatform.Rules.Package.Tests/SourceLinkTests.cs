using System.IO.Compression;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;

namespace PartnerPlatform.Rules.Package.Tests;

/// <summary>A debugger finds the sources of the packed assembly, and the same commit gives the same assembly.</summary>
public sealed class SourceLinkTests : IDisposable
{
    private static readonly Guid _sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid _embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly string[] _targets = ["net10.0", "netstandard2.0"];

    private readonly string _folder = Directory.CreateTempSubdirectory("rules-source-").FullName;

    [Fact]
    public async Task SourcesAreFoundAndPackingIsDeterministic()
    {
        var source = await SourceCopy.Create(Path.Combine(_folder, "one"));
        var package = await source.Pack();
        AssertRepository(package, source.Commit);
        foreach (var target in _targets)
        {
            AssertSourceLink(Path.ChangeExtension(package, ".snupkg"), target, source);
        }

        var again = await (await source.Clone(Path.Combine(_folder, "elsewhere", "two"))).Pack();
        foreach (var target in _targets)
        {
            HashOf(again, $"lib/{target}/PartnerPlatform.Rules.dll").ShouldBe(HashOf(package, $"lib/{target}/PartnerPlatform.Rules.dll"));
            HashOf(Path.ChangeExtension(again, ".snupkg"), $"lib/{target}/PartnerPlatform.Rules.pdb")
                .ShouldBe(HashOf(Path.ChangeExtension(package, ".snupkg"), $"lib/{target}/PartnerPlatform.Rules.pdb"));
        }
    }

    public void Dispose()
    {
        // Git's own files are read-only.
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static void AssertRepository(string package, string commit)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry("PartnerPlatform.Rules.nuspec")!.Open();
        var repository = XDocument.Load(stream).Descendants().Single(element => element.Name.LocalName == "repository");
        repository.Attribute("type")?.Value.ShouldBe("git");
        repository.Attribute("url")?.Value.ShouldBe(SourceCopy.Remote + ".git");
        repository.Attribute("commit")?.Value.ShouldBe(commit);
    }

    private static void AssertSourceLink(string symbols, string target, SourceCopy source)
    {
        using var pdb = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(symbols, $"lib/{target}/PartnerPlatform.Rules.pdb")));
        var reader = pdb.GetMetadataReader();
        var link = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == _sourceLink);
        var (pattern, address) = JsonSerializer.Deserialize<SourceLinkMap>(reader.GetBlobBytes(link.Value))!.documents.Single();
        address.ShouldBe($"https://raw.githubusercontent.com/contoso/partner-platform/{source.Commit}/*");

        var linked = 0;
        foreach (var handle in reader.Documents)
        {
            var name = reader.GetString(reader.GetDocument(handle).Name);
            if (IsEmbedded(reader, handle))
            {
                continue;
            }

            name.ShouldStartWith(pattern.TrimEnd('*'));
            File.Exists(Path.Combine(source.Folder, name.Substring(pattern.Length - 1))).ShouldBeTrue(name);
            linked++;
        }

        linked.ShouldBeGreaterThan(100);
    }

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document) =>
        reader.GetCustomDebugInformation(document).Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == _embeddedSource);

    private static string HashOf(string archive, string entry) => Convert.ToHexString(SHA256.HashData(Read(archive, entry)));

    private static byte[] Read(string archive, string entry)
    {
        using var zip = ZipFile.OpenRead(archive);
        using var stream = zip.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed record SourceLinkMap(Dictionary<string, string> documents);
}
