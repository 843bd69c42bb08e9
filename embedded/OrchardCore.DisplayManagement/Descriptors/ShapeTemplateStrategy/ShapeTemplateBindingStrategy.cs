using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Embedded;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Binds shape types to the compiled views of modules and themes.</summary>
internal sealed class ShapeTemplateBindingStrategy(
    IEnumerable<IShapeTemplateHarvester> harvesters,
    IShellFeaturesManager features,
    RazorShapeTemplates templates) : IShapeTableHarvester
{
    private const string ViewExtension = ".cshtml";

    public async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var ofExtensions = new Dictionary<string, IFeatureInfo>(StringComparer.Ordinal);
        foreach (var feature in await features.GetEnabledFeaturesAsync())
        {
            if (feature.Id == feature.Extension.Id || !ofExtensions.ContainsKey(feature.Extension.Id))
            {
                ofExtensions[feature.Extension.Id] = feature;
            }
        }

        foreach (var feature in ofExtensions.Values)
        {
            if (feature.Extension is ExtensionInfo { Module: { } module })
            {
                var root = $"/{feature.Extension.SubPath}/";
                foreach (var view in CompiledViews.Get(module))
                {
                    Harvest(builder, feature, root, view.Identifier);
                }
            }
        }
    }

    private void Harvest(ShapeTableBuilder builder, IFeatureInfo feature, string root, string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < root.Length || !path.EndsWith(ViewExtension, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var info = new HarvestShapeInfo
        {
            SubPath = path[root.Length..slash],
            FileName = path[(slash + 1)..^ViewExtension.Length],
            RelativePath = path,
            Extension = ViewExtension,
        };
        foreach (var harvester in harvesters)
        {
            if (info.FileName.StartsWith('_') || !harvester.SubPaths().Contains(info.SubPath, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var hit in harvester.HarvestShape(info))
            {
                builder.Describe(hit.ShapeType).From(feature).BoundAs(path, templates.Get(path).RenderAsync);
            }
        }
    }
}
