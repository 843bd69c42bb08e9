using System.Collections;
using System.Dynamic;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>The general shape: properties are dynamic members, children are found by their names.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private List<IPositioned>? _items;
    private bool _sorted = true;

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    public string? TagName { get; set; }

    /// <inheritdoc/>
    public IList<string> Classes => _classes ??= [];

    /// <inheritdoc/>
    public IDictionary<string, string> Attributes => _attributes ??= [];

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

    /// <summary>Whether there are children.</summary>
    public bool HasItems => _items is { Count: > 0 };

    /// <inheritdoc/>
    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    internal bool HasClasses => _classes is { Count: > 0 };

    internal bool HasAttributes => _attributes is { Count: > 0 };

    /// <inheritdoc/>
    public virtual ValueTask<IShape> AddAsync(object item, string? position)
    {
        var positioned = PositionWrapper.TryWrap(item, position);
        if (positioned is not null)
        {
            _items ??= [];
            _items.Add(positioned);
            _sorted = _items.Count == 1
                || (_sorted && FlatPositionComparer.Instance.Compare(_items[^2], positioned) <= 0);
        }

        return new ValueTask<IShape>(this);
    }

    /// <summary>Removes the child of a name.</summary>
    public void Remove(string shapeName) => _items?.RemoveAll(item => item is IShape shape && shape.Metadata.Name == shapeName);

    /// <summary>The child of a name, or null.</summary>
    public IShape? Named(string shapeName)
    {
        if (_items is not null)
        {
            foreach (var item in Items)
            {
                if (item is IShape shape && shape.Metadata.Name == shapeName)
                {
                    return shape;
                }
            }
        }

        return null;
    }

    /// <summary>The child whose name is the given one when <c>__</c> is read as <c>-</c>.</summary>
    public IShape? NormalizedNamed(string shapeName)
    {
        if (_items is not null)
        {
            foreach (var item in Items)
            {
                if (item is IShape { Metadata.Name: { } name } shape && name.Replace("__", "-", StringComparison.Ordinal) == shapeName)
                {
                    return shape;
                }
            }
        }

        return null;
    }

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = Items;
        return binder.ReturnType == typeof(IEnumerable<object>)
            || binder.ReturnType == typeof(IEnumerable<IPositioned>)
            || base.TryConvert(binder, out result);
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
        => base.TryInvokeMember(binder, args, out result);

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    /// <inheritdoc/>
    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        if (!_properties.TryGetValue(name, out result))
        {
            result = Named(name) ?? NormalizedNamed(name.Replace("__", "-", StringComparison.Ordinal));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override bool TrySetMemberImpl(string name, object value)
    {
        _properties[name] = value is string text && name == "Html" ? new HtmlString(text) : value;
        return true;
    }
}
