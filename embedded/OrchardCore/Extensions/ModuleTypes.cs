using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;

namespace OrchardCore.Environment.Extensions;

/// <summary>
/// Finds the types of an assembly that the host has to know before they are used: startups, controllers and view
/// components. It reads the metadata, because loading all types of an assembly (most of them views) takes longer.
/// </summary>
internal static class ModuleTypes
{
    private static readonly ConcurrentDictionary<Assembly, Type[]> s_components = new();

    public static IReadOnlyList<Type> GetComponents(Assembly assembly, bool withInternals)
    {
        var types = s_components.GetOrAdd(assembly, FindComponents);

        return withInternals ? types : [.. types.Where(type => type.IsVisible)];
    }

    private static unsafe Type[] FindComponents(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
        {
            return [.. assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false })];
        }

        var reader = new MetadataReader(blob, length);
        var found = new List<Type>();

        foreach (var handle in reader.TypeDefinitions)
        {
            var definition = reader.GetTypeDefinition(handle);
            if ((definition.Attributes & (TypeAttributes.Interface | TypeAttributes.Abstract)) == 0 && IsComponent(reader, definition))
            {
                found.Add(assembly.ManifestModule.ResolveType(MetadataTokens(handle)));
            }
        }

        return [.. found];
    }

    private static int MetadataTokens(TypeDefinitionHandle handle) => System.Reflection.Metadata.Ecma335.MetadataTokens.GetToken(handle);

    private static bool IsComponent(MetadataReader reader, TypeDefinition definition)
    {
        var name = reader.GetString(definition.Name);
        if (HasComponentName(name))
        {
            return true;
        }

        return HasComponentBase(reader, definition.BaseType);
    }

    private static bool HasComponentBase(MetadataReader reader, EntityHandle baseType)
    {
        if (baseType.IsNil)
        {
            return false;
        }

        switch (baseType.Kind)
        {
            case HandleKind.TypeReference:
                return HasComponentName(reader.GetString(reader.GetTypeReference((TypeReferenceHandle)baseType).Name));
            case HandleKind.TypeDefinition:
                var definition = reader.GetTypeDefinition((TypeDefinitionHandle)baseType);
                return HasComponentName(reader.GetString(definition.Name)) || HasComponentBase(reader, definition.BaseType);
            default:
                return false;
        }
    }

    private static bool HasComponentName(string name)
        => name.EndsWith("Startup", StringComparison.Ordinal)
            || name == "StartupBase"
            || name.EndsWith("Controller", StringComparison.Ordinal)
            || name == "ControllerBase"
            || name.EndsWith("ViewComponent", StringComparison.Ordinal);
}
