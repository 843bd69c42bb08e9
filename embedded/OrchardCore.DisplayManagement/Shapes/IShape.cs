using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>A node of the tree a page is made of: data plus the name of the template that renders it.</summary>
public interface IShape
{
    /// <summary>Type, alternates, wrappers and placement of the shape.</summary>
    ShapeMetadata Metadata { get; }

    /// <summary>The HTML id.</summary>
    string? Id { get; set; }

    /// <summary>The HTML tag name.</summary>
    string? TagName { get; set; }

    /// <summary>The CSS classes.</summary>
    IList<string> Classes { get; }

    /// <summary>The HTML attributes.</summary>
    IDictionary<string, string> Attributes { get; }

    /// <summary>Free values that templates read.</summary>
    IDictionary<string, object> Properties { get; }

    /// <summary>The children, in the order of their positions.</summary>
    IReadOnlyList<IPositioned> Items { get; }

    /// <summary>Adds a shape, HTML content or text (which is encoded) at a position.</summary>
    ValueTask<IShape> AddAsync(object item, string? position);
}
