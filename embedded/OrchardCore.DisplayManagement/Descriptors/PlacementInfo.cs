namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Where a shape goes: <c>[/]Zone[.SubZone…][:position][#Tab[;pos]][@group][%Card[;pos]][|Column[_width][;pos]]</c>,
/// or <c>-</c> for nowhere.
/// </summary>
public class PlacementInfo
{
    /// <summary>The location of a shape that is not shown.</summary>
    public const string HiddenLocation = "-";

    /// <summary>Starts the position.</summary>
    public const char PositionDelimiter = ':';

    /// <summary>Starts the tab.</summary>
    public const char TabDelimiter = '#';

    /// <summary>Starts the group.</summary>
    public const char GroupDelimiter = '@';

    /// <summary>Starts the card.</summary>
    public const char CardDelimiter = '%';

    /// <summary>Starts the column.</summary>
    public const char ColumnDelimiter = '|';

    /// <summary>A shape that is not shown.</summary>
    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    /// <summary>No placement.</summary>
    public static readonly PlacementInfo Empty = new();

    private readonly bool _isLayoutZone;

    /// <summary>No placement.</summary>
    public PlacementInfo()
        : this(null)
    {
    }

    /// <summary>Reads a location.</summary>
    public PlacementInfo(string? location, string? source = null, string? shapeType = null, string? defaultPosition = null, string[]? alternates = null, string[]? wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates ?? [];
        Wrappers = wrappers ?? [];
        var parsed = PlacementLocation.Parse(location);
        Zones = parsed.Zones;
        Position = parsed.Position;
        Tab = parsed.Tab;
        Group = parsed.Group;
        Card = parsed.Card;
        Column = parsed.Column;
        _isLayoutZone = parsed.IsLayoutZone;
    }

    /// <summary>Makes a placement of its parts.</summary>
    public PlacementInfo(string? location, string? source, string? shapeType, string? defaultPosition, string[]? alternates, string[]? wrappers, string[]? zones, string? position, GroupingMetadata tabGrouping, string? group, GroupingMetadata cardGrouping, GroupingMetadata columnGrouping, bool isLayoutZone)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates ?? [];
        Wrappers = wrappers ?? [];
        Zones = zones ?? [];
        Position = position;
        Tab = tabGrouping;
        Group = group;
        Card = cardGrouping;
        Column = columnGrouping;
        _isLayoutZone = isLayoutZone;
    }

    /// <summary>The location in its text form.</summary>
    public string? Location { get; }

    /// <summary>Where the placement came from.</summary>
    public string? Source { get; }

    /// <summary>The shape type to use instead of the shape's own.</summary>
    public string? ShapeType { get; }

    /// <summary>The position if the location has none.</summary>
    public string? DefaultPosition { get; }

    /// <summary>Alternates to add.</summary>
    public string[] Alternates { get; }

    /// <summary>Wrappers to add.</summary>
    public string[] Wrappers { get; }

    /// <summary>The zone and its sub-zones, outermost first.</summary>
    public string[] Zones { get; }

    /// <summary>The position in the zone.</summary>
    public string? Position { get; }

    /// <summary>The editor or display group.</summary>
    public string? Group { get; }

    /// <summary>The tab.</summary>
    public GroupingMetadata Tab { get; }

    /// <summary>The card.</summary>
    public GroupingMetadata Card { get; }

    /// <summary>The column.</summary>
    public GroupingMetadata Column { get; }

    /// <summary>The placement of a location; locations met before are not read again.</summary>
    public static PlacementInfo FromLocation(string? location) => PlacementLocation.GetPlacement(location);

    /// <summary>The same placement with another source.</summary>
    public PlacementInfo WithSource(string? source)
        => new(Location, source, ShapeType, DefaultPosition, Alternates, Wrappers, Zones, Position, Tab, Group, Card, Column, _isLayoutZone);

    /// <summary>The same placement, located by other defaults if it has no location of its own.</summary>
    public PlacementInfo WithDefaults(PlacementInfo? defaults, string? defaultPosition)
    {
        if (defaults is null || !string.IsNullOrEmpty(Location))
        {
            return DefaultPosition is not null || string.IsNullOrEmpty(defaultPosition)
                ? this
                : new PlacementInfo(Location, Source, ShapeType, defaultPosition, Alternates, Wrappers, Zones, Position, Tab, Group, Card, Column, _isLayoutZone);
        }

        return new PlacementInfo(
            defaults.Location,
            Source ?? defaults.Source,
            ShapeType ?? defaults.ShapeType,
            DefaultPosition ?? defaults.DefaultPosition ?? defaultPosition,
            defaults.CombineAlternates(Alternates),
            defaults.CombineWrappers(Wrappers),
            defaults.Zones,
            defaults.Position,
            defaults.Tab,
            defaults.Group,
            defaults.Card,
            defaults.Column,
            defaults._isLayoutZone);
    }

    /// <summary>Whether the zone is one of the page's layout.</summary>
    public bool IsLayoutZone() => _isLayoutZone;

    /// <summary>Whether the shape is not shown.</summary>
    public bool IsHidden() => Zones.Length == 0 || Location == HiddenLocation;

    /// <inheritdoc/>
    public override string ToString() => Location ?? "";
}
