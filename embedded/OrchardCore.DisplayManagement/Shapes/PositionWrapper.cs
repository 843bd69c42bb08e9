using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Gives a position to content that has none, so that it can be a child of a shape.</summary>
public sealed class PositionWrapper : IHtmlContent, IPositioned, IShape
{
    private readonly IHtmlContent? _content;
    private readonly IShape? _shape;
    private ShapeMetadata? _metadata;

    internal PositionWrapper(IHtmlContent content, string? position)
    {
        _content = content;
        Position = position;
    }

    internal PositionWrapper(IShape shape, string? position)
    {
        _shape = shape;
        Position = position;
    }

    /// <inheritdoc/>
    public string? Position { get; set; }

    /// <inheritdoc/>
    public ShapeMetadata Metadata
    {
        get => _shape?.Metadata ?? (_metadata ??= new ShapeMetadata { Type = "" });
        set => _metadata = value;
    }

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    public string? TagName { get; set; }

    /// <inheritdoc/>
    public IList<string> Classes => field ??= _shape?.Classes ?? [];

    /// <inheritdoc/>
    public IDictionary<string, string> Attributes => field ??= _shape?.Attributes ?? new Dictionary<string, string>();

    /// <inheritdoc/>
    public IDictionary<string, object> Properties => field ??= _shape?.Properties ?? new Dictionary<string, object>();

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items => _shape?.Items ?? [];

    internal IShape? WrappedShape => _shape;

    internal IHtmlContent? Content => _content;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _content?.WriteTo(writer, encoder);

    /// <inheritdoc/>
    public ValueTask<IShape> AddAsync(object item, string? position)
        => _shape is null ? new ValueTask<IShape>(this) : _shape.AddAsync(item, position);

    /// <summary>Makes a positioned item of a shape, HTML content or text; null for nothing.</summary>
    public static IPositioned? TryWrap(object? value, string? position)
    {
        switch (value)
        {
            case null:
                return null;
            case IPositioned positioned:
                if (position is not null)
                {
                    positioned.Position = position;
                }

                return positioned;
            case IShape shape:
                return new PositionWrapper(shape, position);
            case IHtmlContent content:
                return new PositionWrapper(content, position);
            case string text:
                return new PositionWrapper(new HtmlContentString(text), position);
            default:
                return new PositionWrapper(new HtmlContentString(value.ToString() ?? ""), position);
        }
    }

    /// <summary>The wrapped content.</summary>
    public static IHtmlContent? UnWrap(PositionWrapper wrapper) => wrapper._content;
}
