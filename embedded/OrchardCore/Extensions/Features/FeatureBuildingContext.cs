namespace OrchardCore.Environment.Extensions.Features;

/// <summary>A feature that is being read from a manifest.</summary>
public class FeatureBuildingContext
{
    /// <summary>Creates an empty context.</summary>
    public FeatureBuildingContext()
    {
    }

    /// <summary>The manifest.</summary>
    public IManifestInfo ManifestInfo { get; set; } = null!;

    /// <summary>The extension.</summary>
    public IExtensionInfo ExtensionInfo { get; set; } = null!;

    /// <summary>The feature's identifier.</summary>
    public string FeatureId { get; set; } = null!;

    /// <summary>The name for people.</summary>
    public string FeatureName { get; set; } = null!;

    /// <summary>Features with a lower priority come earlier.</summary>
    public int Priority { get; set; }

    /// <summary>The category under which the feature is listed.</summary>
    public string Category { get; set; } = null!;

    /// <summary>What the feature does.</summary>
    public string Description { get; set; } = null!;

    /// <summary>Identifiers of the features that this one needs.</summary>
    public string[] FeatureDependencyIds { get; set; } = [];

    /// <summary>Whether only the default tenant may use the feature.</summary>
    public bool DefaultTenantOnly { get; set; }

    /// <summary>Whether the feature can't be disabled.</summary>
    public bool IsAlwaysEnabled { get; set; }

    /// <summary>Whether the feature is enabled only because another one needs it.</summary>
    public bool EnabledByDependencyOnly { get; set; }
}
