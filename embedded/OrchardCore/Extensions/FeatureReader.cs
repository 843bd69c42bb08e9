using OrchardCore.Environment.Extensions.Features;
using ManifestFeature = OrchardCore.Modules.Manifest.FeatureAttribute;

namespace OrchardCore.Environment.Extensions;

/// <summary>Reads an extension's features from its manifest.</summary>
internal sealed class FeatureReader(IEnumerable<IFeatureBuilderEvents> events)
{
    private const string NoCategory = "Uncategorized";

    private readonly IFeatureBuilderEvents[] _events = [.. events];

    public IFeatureInfo[] Read(ExtensionInfo extension)
    {
        var module = extension.Manifest.ModuleInfo;

        return module.Features.Count == 0
            ? [Build(extension, module, extension.Id)]
            : [.. module.Features.Select(feature => Build(extension, feature, feature.Id))];
    }

    private FeatureInfo Build(ExtensionInfo extension, ManifestFeature feature, string id)
    {
        var module = extension.Manifest.ModuleInfo;
        var context = new FeatureBuildingContext
        {
            ManifestInfo = extension.Manifest,
            ExtensionInfo = extension,
            FeatureId = id,
            FeatureName = feature.Name ?? id,
            Priority = feature.PriorityValue ?? module.PriorityValue ?? 0,
            Category = FirstNonEmpty(feature.Category, module.Category, NoCategory),
            Description = FirstNonEmpty(feature.Description, module.Description, string.Empty),
            FeatureDependencyIds = feature.Dependencies,
            DefaultTenantOnly = feature.DefaultTenantOnly,
            IsAlwaysEnabled = feature.IsAlwaysEnabled,
            EnabledByDependencyOnly = feature.EnabledByDependencyOnly,
        };

        foreach (var handler in _events)
        {
            handler.Building(context);
        }

        var info = new FeatureInfo
        {
            Id = context.FeatureId,
            Name = context.FeatureName,
            Priority = context.Priority,
            Category = context.Category,
            Description = context.Description,
            Extension = extension,
            Dependencies = context.FeatureDependencyIds,
            DefaultTenantOnly = context.DefaultTenantOnly,
            IsAlwaysEnabled = context.IsAlwaysEnabled,
            EnabledByDependencyOnly = context.EnabledByDependencyOnly,
        };

        foreach (var handler in _events)
        {
            handler.Built(info);
        }

        return info;
    }

    private static string FirstNonEmpty(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return string.Empty;
    }
}
