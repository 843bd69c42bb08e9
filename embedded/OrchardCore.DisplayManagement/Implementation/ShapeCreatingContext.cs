namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape that is about to be created.</summary>
public class ShapeCreatingContext
{
    private List<Func<ShapeCreatedContext, Task>>? _onCreated;

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Creates shapes.</summary>
    public IShapeFactory ShapeFactory { get; set; } = null!;

    /// <summary>Creates shapes dynamically.</summary>
    public dynamic New { get; set; } = null!;

    /// <summary>The shape type.</summary>
    public string ShapeType { get; set; } = null!;

    /// <summary>Creates the shape; may be replaced.</summary>
    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!;

    /// <summary>Callbacks run when the shape has been created.</summary>
    public IList<Func<ShapeCreatedContext, Task>> OnCreated => _onCreated ??= [];

    /// <summary>Replaces how the shape is created.</summary>
    public Func<IShape> Create
    {
        set => CreateAsync = () => new ValueTask<IShape>(value());
    }

    internal bool HasOnCreated => _onCreated is { Count: > 0 };
}
