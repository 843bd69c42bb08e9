using System.Reflection;
using OrchardCore.Modules;
using Module = OrchardCore.Modules.Module;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Embedded;

/// <summary>The modules in the runtime's own assembly.</summary>
internal static class EmbeddedModules
{
    public const string AssemblyName = "OrchardCore.Embedded.Modules";

    public static IReadOnlyList<Module> Load()
    {
        Assembly assembly;
        try
        {
            assembly = Assembly.Load(new AssemblyName(AssemblyName));
        }
        catch (FileNotFoundException)
        {
            return [];
        }

        var features = assembly.GetCustomAttributes<EmbeddedFeatureAttribute>().ToLookup(attribute => attribute.ModuleId, StringComparer.Ordinal);

        return [.. assembly.GetCustomAttributes<EmbeddedModuleAttribute>().Select(attribute => new Module(assembly, attribute, features[attribute.ModuleId]))];
    }

    public static ModuleAttribute ToModuleInfo(EmbeddedModuleAttribute embedded, IEnumerable<EmbeddedFeatureAttribute> features)
    {
        var info = (embedded.Type == "Theme" ? CreateThemeInfo(embedded.BaseTheme) : null) ?? new ModuleAttribute();

        info.Id = embedded.ModuleId;
        info.Name = embedded.Name!;
        info.Type = embedded.Type;
        info.Author = embedded.Author;
        info.Website = embedded.Website;
        info.Version = embedded.Version;
        info.Description = embedded.Description;
        info.Category = embedded.Category;
        info.Priority = embedded.Priority;
        info.Dependencies = embedded.Dependencies;
        info.Tags = embedded.Tags;
        info.DefaultTenantOnly = embedded.DefaultTenantOnly;
        info.IsAlwaysEnabled = embedded.IsAlwaysEnabled;
        info.EnabledByDependencyOnly = embedded.EnabledByDependencyOnly;

        info.Features.AddRange(features.Select(feature => new Modules.Manifest.FeatureAttribute
        {
            Id = feature.FeatureId,
            Name = feature.Name!,
            Description = feature.Description,
            Category = feature.Category,
            Priority = feature.Priority,
            Dependencies = feature.Dependencies,
            DefaultTenantOnly = feature.DefaultTenantOnly,
            IsAlwaysEnabled = feature.IsAlwaysEnabled,
            EnabledByDependencyOnly = feature.EnabledByDependencyOnly,
        }));

        return info;
    }

    // The theme attribute is part of the display assembly, which stands above this one.
    private static ModuleAttribute? CreateThemeInfo(string? baseTheme)
    {
        var type = Type.GetType("OrchardCore.DisplayManagement.Manifest.ThemeAttribute, OrchardCore.DisplayManagement");
        if (type is null)
        {
            return null;
        }

        var info = (ModuleAttribute)Activator.CreateInstance(type)!;
        if (baseTheme is not null)
        {
            type.GetProperty("BaseTheme")!.SetValue(info, baseTheme);
        }

        return info;
    }
}
