using System.Text.RegularExpressions;

namespace PartnerPlatform.Contract.Tests;

/// <summary>The public API of Orchard Core and YesSql, read from the files in orchard-api.</summary>
internal sealed partial class Listing
{
    private static readonly Lazy<Listing> _instance = new(Read);

    private readonly Dictionary<string, List<Entry>> _types = new(StringComparer.Ordinal);

    public static Listing Instance => _instance.Value;

    public IReadOnlyList<Entry> Find(string typeName) => _types.TryGetValue(typeName, out var entries) ? entries : [];

    /// <summary>The real assemblies that have a type of this full name (with arity, as in metadata).</summary>
    public IEnumerable<string> AssembliesOf(string ns, string metadataName)
    {
        var name = metadataName.Split('`')[0];
        var arity = metadataName.Contains('`', StringComparison.Ordinal) ? int.Parse(metadataName.Split('`')[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var qualified = ns.StartsWith("System", StringComparison.Ordinal) ? name : $"{ns}.{name}";

        return _types.Where(t => t.Key.Split('<')[0] == qualified && Arity(t.Key) == arity).SelectMany(t => t.Value).Select(e => e.Assembly).Distinct();
    }

    private static int Arity(string name)
    {
        var open = name.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? 0 : name[open..].Count(c => c == ',') + 1;
    }

    private static Listing Read()
    {
        var listing = new Listing();
        listing.AddApplicationTargets();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "orchard-api"), "*.api.txt"))
        {
            listing.ReadFile(file);
        }

        return listing;
    }

    /// <summary>The package that an application references has one method of its own, and isn't among the listed assemblies.</summary>
    private void AddApplicationTargets()
    {
        const string builder = "Microsoft.Extensions.DependencyInjection.OrchardCoreBuilder";
        const string services = "Microsoft.Extensions.DependencyInjection.IServiceCollection";
        const string name = "Microsoft.Extensions.DependencyInjection.OrchardCmsServiceCollectionExtensions";

        _types[name] =
        [
            new Entry("OrchardCore.Application.Cms.Targets", new ApiType(name, "static class", null, [],
            [
                $"public static {builder} AddOrchardCms(this {services} services)",
                $"public static {services} AddOrchardCms(this {services} services, Action<{builder}> configure)",
            ])),
        ];
    }

    private void ReadFile(string file)
    {
        var assembly = Path.GetFileName(file)[..^".api.txt".Length];
        Entry? current = null;
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                var member = line.Trim();
                var members = current!.Type.Kind == "enum" ? member.Split(", ") : [member];
                current.Type.Members.UnionWith(members);
            }
            else if (Header().Match(line) is { Success: true } header)
            {
                current = new Entry(assembly, Parse(header));
                if (!_types.TryGetValue(current.Type.Name, out var entries))
                {
                    _types[current.Type.Name] = entries = [];
                }

                entries.Add(current);
            }
        }
    }

    private static ApiType Parse(Match header)
    {
        var kind = header.Groups["kind"].Value;
        var bases = SplitTopLevel(header.Groups["bases"].Value).ToList();

        // The listing puts a base class, if there is one, before the interfaces.
        return new ApiType(header.Groups["name"].Value, kind, bases.FirstOrDefault(), [.. bases], []);
    }

    private static IEnumerable<string> SplitTopLevel(string list)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth == 0 && list[i] == ',')
            {
                yield return list[start..i].Trim();
                start = i + 1;
            }
        }

        if (list.Length > start)
        {
            yield return list[start..].Trim();
        }
    }

    [GeneratedRegex(@"^(?<kind>(?:(?:static|abstract|sealed) )?(?:class|interface|struct|enum|delegate)) (?<name>[^:]+?)(?: : (?<bases>.+))?$")]
    private static partial Regex Header();

    internal sealed record Entry(string Assembly, ApiType Type);
}
