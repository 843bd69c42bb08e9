using System.Collections.Concurrent;

namespace OrchardCore.DisplayManagement.Descriptors;

internal readonly struct PlacementLocation
{
    private const int MaximumCachedLocations = 10_000;
    private static readonly ConcurrentDictionary<string, PlacementInfo> _placements = new(StringComparer.Ordinal);

    private PlacementLocation(string[] zones, string? position, GroupingMetadata tab, string? group, GroupingMetadata card, GroupingMetadata column, bool isLayoutZone)
    {
        Zones = zones;
        Position = position;
        Tab = tab;
        Group = group;
        Card = card;
        Column = column;
        IsLayoutZone = isLayoutZone;
    }

    public string[] Zones { get; }

    public string? Position { get; }

    public GroupingMetadata Tab { get; }

    public string? Group { get; }

    public GroupingMetadata Card { get; }

    public GroupingMetadata Column { get; }

    public bool IsLayoutZone { get; }

    public static PlacementInfo GetPlacement(string? location)
    {
        if (string.IsNullOrEmpty(location))
        {
            return PlacementInfo.Empty;
        }

        if (_placements.TryGetValue(location, out var placement))
        {
            return placement;
        }

        placement = new PlacementInfo(location);
        if (_placements.Count < MaximumCachedLocations)
        {
            _placements.TryAdd(location, placement);
        }

        return placement;
    }

    public static PlacementLocation Parse(string? location)
    {
        if (string.IsNullOrEmpty(location) || location == PlacementInfo.HiddenLocation)
        {
            return new PlacementLocation([], null, default, null, default, default, false);
        }

        var isLayoutZone = location[0] == '/';
        var rest = isLayoutZone ? location.AsSpan(1) : location.AsSpan();
        var end = NextDelimiter(rest, zone: true);
        var zones = rest[..end].ToString().Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string? position = null;
        string? group = null;
        string? tab = null;
        string? card = null;
        string? column = null;
        while (end < rest.Length)
        {
            var delimiter = rest[end];
            rest = rest[(end + 1)..];
            end = NextDelimiter(rest, zone: false);
            var value = rest[..end].ToString();
            switch (delimiter)
            {
                case PlacementInfo.PositionDelimiter:
                    position = value;
                    break;
                case PlacementInfo.TabDelimiter:
                    tab = value;
                    break;
                case PlacementInfo.GroupDelimiter:
                    group = value;
                    break;
                case PlacementInfo.CardDelimiter:
                    card = value;
                    break;
                default:
                    column = value;
                    break;
            }
        }

        return new PlacementLocation(
            zones,
            position,
            GroupingMetadata.ParseTabOrCard(tab),
            string.IsNullOrEmpty(group) ? null : group,
            GroupingMetadata.ParseTabOrCard(card),
            GroupingMetadata.ParseColumn(column),
            isLayoutZone);
    }

    private static int NextDelimiter(ReadOnlySpan<char> text, bool zone)
    {
        var end = zone ? text.IndexOfAny(":#@%|") : text.IndexOfAny("#@%|");
        return end < 0 ? text.Length : end;
    }
}
