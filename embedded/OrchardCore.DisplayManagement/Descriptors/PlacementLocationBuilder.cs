using System.Text;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Builds a location part by part.</summary>
public sealed class PlacementLocationBuilder
{
    private string _zone = "";
    private string? _position;
    private bool _isLayoutZone;
    private string? _group;
    private GroupingMetadata _tab;
    private GroupingMetadata _card;
    private GroupingMetadata _column;

    /// <summary>Sets the zone, which may have sub-zones separated by dots, and the position in it.</summary>
    public PlacementLocationBuilder Zone(string zone, string? position = null)
    {
        _zone = zone;
        _position = position;
        return this;
    }

    /// <summary>Makes the zone one of the page's layout.</summary>
    public PlacementLocationBuilder AsLayoutZone()
    {
        _isLayoutZone = true;
        return this;
    }

    /// <summary>Sets the editor or display group.</summary>
    public PlacementLocationBuilder Group(string name)
    {
        _group = name;
        return this;
    }

    /// <summary>Sets the tab.</summary>
    public PlacementLocationBuilder Tab(string name, string? position = null)
    {
        _tab = new GroupingMetadata(name, position);
        return this;
    }

    /// <summary>Sets the card.</summary>
    public PlacementLocationBuilder Card(string name, string? position = null)
    {
        _card = new GroupingMetadata(name, position);
        return this;
    }

    /// <summary>Sets the column.</summary>
    public PlacementLocationBuilder Column(string name, string? position = null, string? width = null)
    {
        _column = new GroupingMetadata(name, position, width);
        return this;
    }

    /// <summary>The placement.</summary>
    public PlacementInfo Build() => PlacementInfo.FromLocation(ToString());

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (_isLayoutZone)
        {
            text.Append('/');
        }

        text.Append(_zone);
        Append(text, PlacementInfo.PositionDelimiter, _position);
        Append(text, PlacementInfo.TabDelimiter, _tab);
        Append(text, PlacementInfo.GroupDelimiter, _group);
        Append(text, PlacementInfo.CardDelimiter, _card);
        Append(text, PlacementInfo.ColumnDelimiter, _column);
        return text.ToString();
    }

    /// <summary>The placement.</summary>
    public static implicit operator PlacementInfo(PlacementLocationBuilder builder) => builder.Build();

    /// <summary>The text form.</summary>
    public static implicit operator string(PlacementLocationBuilder builder) => builder.ToString();

    private static void Append(StringBuilder text, char delimiter, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(delimiter).Append(value);
        }
    }
}
