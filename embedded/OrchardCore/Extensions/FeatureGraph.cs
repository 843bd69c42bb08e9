using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>All features in their order, with what they need and what needs them.</summary>
internal sealed class FeatureGraph
{
    private readonly Dictionary<string, IFeatureInfo> _byId;
    private readonly Dictionary<string, HashSet<string>> _dependencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IFeatureInfo[]> _closures = new(StringComparer.Ordinal);

    public FeatureGraph(IEnumerable<IFeatureInfo> features)
    {
        var sorted = features.OrderBy(feature => feature.Id, StringComparer.Ordinal).ToList();
        _byId = sorted.ToDictionary(feature => feature.Id, StringComparer.Ordinal);

        foreach (var feature in sorted)
        {
            _dependencies[feature.Id] = [.. feature.Dependencies.Where(_byId.ContainsKey)];
        }

        Features = PullUpByPriority(SortByDependencies(sorted));

        foreach (var feature in Features)
        {
            var closure = Close([feature.Id]);
            _closures[feature.Id] = [.. Features.Where(candidate => closure.Contains(candidate.Id))];
        }
    }

    public IReadOnlyList<IFeatureInfo> Features { get; }

    public bool TryGet(string id, out IFeatureInfo feature) => _byId.TryGetValue(id, out feature!);

    public IFeatureInfo[] GetDependencies(string id) => _closures.GetValueOrDefault(id) ?? [];

    public IFeatureInfo[] GetDependents(string id)
        => _byId.ContainsKey(id) ? [.. Features.Where(feature => _closures[feature.Id].Any(dependency => dependency.Id == id))] : [];

    public IFeatureInfo[] GetWithDependencies(IEnumerable<string> ids)
    {
        var closure = Close(ids.Where(_byId.ContainsKey));

        return [.. Features.Where(feature => closure.Contains(feature.Id))];
    }

    private HashSet<string> Close(IEnumerable<string> ids)
    {
        var closure = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(ids);

        while (pending.TryPop(out var id))
        {
            if (closure.Add(id))
            {
                foreach (var dependency in _dependencies[id])
                {
                    pending.Push(dependency);
                }
            }
        }

        return closure;
    }

    private List<IFeatureInfo> SortByDependencies(List<IFeatureInfo> features)
    {
        var result = new List<IFeatureInfo>(features.Count);
        var visited = new HashSet<string>(StringComparer.Ordinal);

        // A theme builds on everything that isn't a theme.
        foreach (var feature in features.Where(feature => !IsTheme(feature)).Concat(features.Where(IsTheme)))
        {
            Visit(feature);
        }

        return result;

        void Visit(IFeatureInfo feature)
        {
            if (visited.Add(feature.Id))
            {
                foreach (var dependency in _dependencies[feature.Id].Order(StringComparer.Ordinal))
                {
                    Visit(_byId[dependency]);
                }

                result.Add(feature);
            }
        }
    }

    private List<IFeatureInfo> PullUpByPriority(List<IFeatureInfo> features)
    {
        for (var i = 1; i < features.Count; i++)
        {
            var feature = features[i];
            var target = i;
            while (target > 0 && features[target - 1].Priority > feature.Priority && !Needs(feature, features[target - 1]))
            {
                target--;
            }

            if (target < i)
            {
                features.RemoveAt(i);
                features.Insert(target, feature);
            }
        }

        return features;
    }

    private bool Needs(IFeatureInfo feature, IFeatureInfo other)
        => _dependencies[feature.Id].Contains(other.Id) || (IsTheme(feature) && !IsTheme(other));

    private static bool IsTheme(IFeatureInfo feature) => feature.Extension is ExtensionInfo { IsTheme: true };
}
