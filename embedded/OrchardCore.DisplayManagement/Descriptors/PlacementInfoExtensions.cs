namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Combines placements.</summary>
public static class PlacementInfoExtensions
{
    /// <summary>Puts the location and shape type of the second in place of those of the first; adds alternates and wrappers.</summary>
    public static PlacementInfo? Combine(this PlacementInfo? first, PlacementInfo? second)
    {
        if (second is null || first is null)
        {
            return first ?? second;
        }

        var location = string.IsNullOrEmpty(second.Location) ? first : second;
        return new PlacementInfo(
            location.Location,
            Join(first.Source, second.Source),
            second.ShapeType ?? first.ShapeType,
            second.DefaultPosition ?? first.DefaultPosition,
            first.CombineAlternates(second.Alternates),
            first.CombineWrappers(second.Wrappers),
            location.Zones,
            location.Position,
            location.Tab,
            location.Group,
            location.Card,
            location.Column,
            location.IsLayoutZone());
    }

    /// <summary>The alternates of a placement and others, each once.</summary>
    public static string[] CombineAlternates(this PlacementInfo placement, string[] alternates)
        => Union(placement.Alternates, alternates);

    /// <summary>The wrappers of a placement and others, each once.</summary>
    public static string[] CombineWrappers(this PlacementInfo placement, string[] wrappers)
        => Union(placement.Wrappers, wrappers);

    private static string[] Union(string[]? first, string[]? second)
    {
        if (second is null || second.Length == 0)
        {
            return first ?? [];
        }

        return first is null || first.Length == 0 ? second : [.. first.Union(second)];
    }

    private static string? Join(string? first, string? second)
        => string.IsNullOrEmpty(first) || string.IsNullOrEmpty(second) ? first ?? second : $"{first},{second}";
}
