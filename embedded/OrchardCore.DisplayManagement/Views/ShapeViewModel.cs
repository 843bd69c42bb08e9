using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Base of view models that are shapes themselves.</summary>
public class ShapeViewModel : IShape, IPositioned
{
    private List<IPositioned>? _items;
    private bool _sorted = true;

    /// <summary>A shape without type.</summary>
    public ShapeViewModel()
    {
    }

    /// <summary>A shape of a type.</summary>
    public ShapeViewModel(string shapeType)
    {
        ArgumentException.ThrowIfNullOrEmpty(shapeType);
        Metadata.Type = shapeType;
    }

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    public string? TagName { get; set; }

    /// <inheritdoc/>
    public IList<string> Classes => field ??= [];

    /// <inheritdoc/>
    public IDictionary<string, string> Attributes => field ??= new Dictionary<string, string>();

    /// <inheritdoc/>
    public IDictionary<string, object> Properties => field ??= new Dictionary<string, object>();

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items
    {
        get
        {
            if (!_sorted)
            {
                FlatPositionComparer.SortStable(_items!);
                _sorted = true;
            }

            return _items ?? (IReadOnlyList<IPositioned>)[];
        }
    }

    /// <inheritdoc/>
    public ValueTask<IShape> AddAsync(object item, string? position)
    {
        var positioned = PositionWrapper.TryWrap(item, position);
        if (positioned is not null)
        {
            (_items ??= []).Add(positioned);
            _sorted = false;
        }

        return new ValueTask<IShape>(this);
    }
}
