using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Builds the shape table of each theme once per tenant, from what all providers say.</summary>
internal sealed class DefaultShapeTableManager(
    ShapeTables tables,
    IServiceProvider serviceProvider) : IShapeTableManager
{
    public Task<ShapeTable> GetShapeTableAsync(string? themeId)
        => tables.Tables.TryGetValue(themeId ?? "", out var table) ? table : BuildOnceAsync(themeId);

    private async Task<ShapeTable> BuildOnceAsync(string? themeId)
    {
        await tables.Lock.WaitAsync();
        try
        {
            if (!tables.Tables.TryGetValue(themeId ?? "", out var table))
            {
                table = Task.FromResult(await BuildAsync(themeId));
                tables.Tables[themeId ?? ""] = table;
            }

            return await table;
        }
        finally
        {
            tables.Lock.Release();
        }
    }

    private async Task<ShapeTable> BuildAsync(string? themeId)
    {
        var features = (await serviceProvider.GetRequiredService<IShellFeaturesManager>().GetEnabledFeaturesAsync()).ToArray();
        tables.Alterations ??= await DiscoverAsync(features);
        var ranks = RankFeatures(features, themeId);
        var descriptors = tables.Alterations
            .Where(alteration => ranks.ContainsKey(alteration.Feature.Id))
            .OrderBy(alteration => ranks[alteration.Feature.Id])
            .GroupBy(alteration => alteration.ShapeType, StringComparer.OrdinalIgnoreCase)
            .Select(ToDescriptor)
            .ToArray();
        return new ShapeTable(
            descriptors.ToDictionary(descriptor => descriptor.ShapeType, StringComparer.OrdinalIgnoreCase),
            descriptors.SelectMany(descriptor => descriptor.Bindings).ToDictionary(StringComparer.OrdinalIgnoreCase));
    }

    private static ShapeDescriptor ToDescriptor(IGrouping<string, ShapeAlteration> alterations)
    {
        var ofFeatures = new List<FeatureShapeDescriptor>();
        foreach (var alteration in alterations)
        {
            if (ofFeatures.Count == 0 || ofFeatures[^1].Feature.Id != alteration.Feature.Id)
            {
                ofFeatures.Add(new FeatureShapeDescriptor(alteration.Feature, alterations.Key));
            }

            alteration.Alter(ofFeatures[^1]);
        }

        return new ShapeDescriptorIndex(alterations.Key, ofFeatures);
    }

    private async Task<IReadOnlyList<ShapeAlteration>> DiscoverAsync(IFeatureInfo[] features)
    {
        var typeFeatures = serviceProvider.GetRequiredService<ITypeFeatureProvider>();
        var alterations = new List<ShapeAlteration>();
        foreach (var provider in serviceProvider.GetServices<IShapeTableProvider>())
        {
            var builder = new ShapeTableBuilder(FindFeature(typeFeatures, provider.GetType(), features));
            await provider.DiscoverAsync(builder);
            alterations.AddRange(builder.BuildAlterations());
        }

        return alterations;
    }

    private static IFeatureInfo FindFeature(ITypeFeatureProvider typeFeatures, Type provider, IFeatureInfo[] features)
    {
        if (provider.Assembly == typeof(DefaultShapeTableManager).Assembly)
        {
            return StockFeature.Instance;
        }

        try
        {
            var ofType = typeFeatures.GetFeaturesForDependency(provider).ToArray();
            return Array.Find(ofType, candidate => features.Any(feature => feature.Id == candidate.Id)) ?? ofType[0];
        }
        catch (InvalidOperationException)
        {
            // A provider that the host registered itself belongs to no feature.
            return StockFeature.Instance;
        }
    }

    /// <summary>Stock shapes, modules in the order of their dependencies, base themes, the theme, the application.</summary>
    private Dictionary<string, int> RankFeatures(IFeatureInfo[] features, string? themeId)
    {
        var themes = ThemeChain.Of(serviceProvider.GetRequiredService<IExtensionManager>(), themeId);
        var application = serviceProvider.GetService<IApplicationContext>()?.Application.Name;
        var ranks = new Dictionary<string, int> { [StockFeature.Instance.Id] = -1 };
        for (var i = 0; i < features.Length; i++)
        {
            var feature = features[i];
            if (feature.Extension.Id == application)
            {
                ranks[feature.Id] = (3 * features.Length) + i;
            }
            else if (!feature.Extension.IsTheme())
            {
                ranks[feature.Id] = i;
            }
        }

        for (var i = 0; i < themes.Count; i++)
        {
            foreach (var feature in themes[i].Features)
            {
                ranks[feature.Id] = (3 * features.Length) - 1 - i;
            }
        }

        return ranks;
    }
}
