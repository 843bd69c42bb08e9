using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Modules;
using Module = OrchardCore.Modules.Module;

namespace OrchardCore.Embedded;

/// <summary>
/// The compiled views of modules, at "/Areas/{module}/{path}". Their attributes are read from the metadata: reading
/// them by reflection would load the type of each view.
/// </summary>
internal static class CompiledViews
{
    private static readonly ConcurrentDictionary<Assembly, CompiledView[]> s_views = new();

    /// <summary>Gives the views of a module.</summary>
    public static IEnumerable<CompiledView> Get(Module module)
    {
        var views = s_views.GetOrAdd(module.Assembly, Read);
        var root = '/' + module.Root;

        return module.IsEmbedded
            ? views.Where(view => view.Identifier.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            : views.Select(view => view.At(root + view.Identifier.TrimStart('/')));
    }

    private static unsafe CompiledView[] Read(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
        {
            return [.. assembly.GetCustomAttributes<RazorCompiledItemAttribute>().Select(attribute => new CompiledView(() => attribute.Type, attribute.Kind, attribute.Identifier))];
        }

        var reader = new MetadataReader(blob, length);
        var views = new List<CompiledView>();

        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (IsViewAttribute(reader, attribute))
            {
                var value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                var type = value.ReadSerializedString()!;
                var kind = value.ReadSerializedString()!;
                var identifier = value.ReadSerializedString()!;

                views.Add(new CompiledView(() => assembly.GetType(type, throwOnError: true)!, kind, identifier));
            }
        }

        return [.. views];
    }

    private static bool IsViewAttribute(MetadataReader reader, CustomAttribute attribute)
        => attribute.Constructor.Kind == HandleKind.MemberReference
            && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, nameof(RazorCompiledItemAttribute));
}
