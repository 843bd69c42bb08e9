using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What is known of a shape apart from its data: type, alternates, wrappers, placement, callbacks.</summary>
public class ShapeMetadata
{
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Func<IShape, Task>>? _processing;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private AlternatesCollection? _alternates;
    private AlternatesCollection? _wrappers;

    /// <summary>The shape type, which names the template.</summary>
    public string Type { get; set; } = null!;

    /// <summary>The display type the shape was built for.</summary>
    public string? DisplayType { get; set; }

    /// <summary>The position among siblings.</summary>
    public string? Position { get; set; }

    /// <summary>The tab the shape is placed in.</summary>
    public GroupingMetadata TabGrouping { get; set; }

    /// <summary>The tab in its text form, such as <c>Settings;1</c>.</summary>
    public string? Tab
    {
        get => TabGrouping;
        set => TabGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    /// <summary>The card the shape is placed in.</summary>
    public GroupingMetadata CardGrouping { get; set; }

    /// <summary>The card in its text form, such as <c>Texts;1</c>.</summary>
    public string? Card
    {
        get => CardGrouping;
        set => CardGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    /// <summary>The column the shape is placed in.</summary>
    public GroupingMetadata ColumnGrouping { get; set; }

    /// <summary>The column in its text form, such as <c>Left_6;1</c>.</summary>
    public string? Column
    {
        get => ColumnGrouping;
        set => ColumnGrouping = GroupingMetadata.ParseColumn(value);
    }

    /// <summary>Where the placement came from.</summary>
    public string? PlacementSource { get; set; }

    /// <summary>The HTML field prefix under which the shape is rendered.</summary>
    public string? Prefix { get; set; }

    /// <summary>The name by which the parent finds the shape.</summary>
    public string? Name { get; set; }

    /// <summary>What tells apart shapes of one type in placement rules.</summary>
    public string? Differentiator { get; set; }

    /// <summary>Shape types rendered around the shape.</summary>
    public AlternatesCollection Wrappers
    {
        get => _wrappers ??= new AlternatesCollection();
        set => _wrappers = value;
    }

    /// <summary>Shape types tried before the type itself; the last one first.</summary>
    public AlternatesCollection Alternates
    {
        get => _alternates ??= new AlternatesCollection();
        set => _alternates = value;
    }

    /// <summary>Content rendered already.</summary>
    public IHtmlContent? ChildContent { get; set; }

    /// <summary>Callbacks run before a template is chosen.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    /// <summary>Callbacks that fill the shape right before it is rendered.</summary>
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? (IReadOnlyList<Func<IShape, Task>>)[];

    /// <summary>Callbacks run when the shape is rendered.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    internal bool HasAlternates => _alternates is { Count: > 0 };

    internal bool HasWrappers => _wrappers is { Count: > 0 };

    /// <summary>Adds a callback run before a template is chosen.</summary>
    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    /// <summary>Adds a callback that fills the shape right before it is rendered.</summary>
    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);

    /// <summary>Adds a callback run when the shape is rendered.</summary>
    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);
}
