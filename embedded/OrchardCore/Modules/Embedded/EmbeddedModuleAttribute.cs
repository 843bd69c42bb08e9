using OrchardCore.Modules.Manifest;

namespace OrchardCore.Embedded;

/// <summary>Declares one of the several modules that the runtime's own assembly holds.</summary>
/// <param name="id">The module's identifier; it is also the prefix of its namespaces and the name of its area.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
internal sealed class EmbeddedModuleAttribute(string id) : Attribute
{
    public string ModuleId { get; } = id;

    public string? Name { get; set; }

    public string Type { get; set; } = "Module";

    public string Author { get; set; } = ManifestConstants.OrchardCoreTeam;

    public string Website { get; set; } = ManifestConstants.OrchardCoreWebsite;

    public string Version { get; set; } = ManifestConstants.OrchardCoreVersion;

    public string Description { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;

    public string Priority { get; set; } = string.Empty;

    public string[] Dependencies { get; set; } = [];

    public string[] Tags { get; set; } = [];

    public string? BaseTheme { get; set; }

    public bool DefaultTenantOnly { get; set; }

    public bool IsAlwaysEnabled { get; set; }

    public bool EnabledByDependencyOnly { get; set; }
}
