using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>Reads the placement files of modules, themes and the application.</summary>
internal sealed class ShapePlacementParsingStrategy(
    IHostEnvironment environment,
    IShellFeaturesManager features,
    IEnumerable<IPlacementNodeFilterProvider> filterProviders,
    ILogger<ShapePlacementParsingStrategy> logger) : IShapeTableHarvester
{
    private static readonly JsonSerializerOptions _options = new()
    {
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly IPlacementNodeFilterProvider[] _filterProviders = [.. filterProviders];

    public async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var candidates = (await features.GetEnabledFeaturesAsync()).ToArray();
        foreach (var feature in candidates)
        {
            if (done.Add(feature.Extension.Id))
            {
                var main = Array.Find(candidates, candidate => candidate.Id == feature.Extension.Id) ?? feature;
                Read(builder, main);
            }
        }
    }

    private void Read(ShapeTableBuilder builder, IFeatureInfo feature)
    {
        var file = environment.ContentRootFileProvider.GetFileInfo($"{feature.Extension.SubPath}/placement.json");
        if (!file.Exists)
        {
            return;
        }

        PlacementFile? rules;
        try
        {
            using var stream = file.CreateReadStream();
            rules = JsonSerializer.Deserialize<PlacementFile>(stream, _options);
        }
        catch (JsonException exception)
        {
            logger.LogError(exception, "The placement file of '{Extension}' is not valid.", feature.Extension.Id);
            return;
        }

        foreach (var (shapeType, nodes) in rules ?? [])
        {
            foreach (var node in nodes)
            {
                var rule = new PlacementRule(node, shapeType, feature.Extension.Id, _filterProviders);
                builder.Describe(shapeType).From(feature).Placement(rule.Find);
            }
        }
    }
}
