namespace OrchardCore.Embedded;

/// <summary>Declares a feature of an embedded module that declares more than the implied one.</summary>
/// <param name="moduleId">The module that has the feature.</param>
/// <param name="id">The feature's identifier.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
internal sealed class EmbeddedFeatureAttribute(string moduleId, string id) : Attribute
{
    public string ModuleId { get; } = moduleId;

    public string FeatureId { get; } = id;

    public string? Name { get; set; }

    public string Description { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;

    public string Priority { get; set; } = string.Empty;

    public string[] Dependencies { get; set; } = [];

    public bool DefaultTenantOnly { get; set; }

    public bool IsAlwaysEnabled { get; set; }

    public bool EnabledByDependencyOnly { get; set; }
}
