namespace OrchardCore.Environment.Extensions.Features;

/// <summary>A part of an extension that can be enabled and disabled.</summary>
public interface IFeatureInfo
{
    /// <summary>The feature's identifier.</summary>
    string Id { get; }

    /// <summary>The name for people.</summary>
    string Name { get; }

    /// <summary>Features with a lower priority come earlier.</summary>
    int Priority { get; }

    /// <summary>The category under which the feature is listed.</summary>
    string Category { get; }

    /// <summary>What the feature does.</summary>
    string Description { get; }

    /// <summary>Whether only the default tenant may use the feature.</summary>
    bool DefaultTenantOnly { get; }

    /// <summary>The extension that has the feature.</summary>
    IExtensionInfo Extension { get; }

    /// <summary>Identifiers of the features that this one needs.</summary>
    string[] Dependencies { get; }

    /// <summary>Whether the feature can't be disabled.</summary>
    bool IsAlwaysEnabled { get; }

    /// <summary>Whether the feature is enabled only because another one needs it.</summary>
    bool EnabledByDependencyOnly { get; }
}
