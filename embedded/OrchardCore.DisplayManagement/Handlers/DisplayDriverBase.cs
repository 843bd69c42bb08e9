using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Makes display results.</summary>
public class DisplayDriverBase
{
    /// <summary>The HTML field prefix of the shapes.</summary>
    protected string Prefix { get; set; } = "";

    /// <summary>A shape that is a new <typeparamref name="TModel"/>, named after it.</summary>
    public ShapeResult Initialize<TModel>()
        where TModel : class
        => Initialize<TModel>(typeof(TModel).Name);

    /// <summary>A shape that is a new <typeparamref name="TModel"/>.</summary>
    public ShapeResult Initialize<TModel>(string shapeType)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync<TModel>(shapeType));

    /// <summary>A shape that is a <typeparamref name="TModel"/>, named after it, and filled if it is placed.</summary>
    public ShapeResult Initialize<TModel>(Action<TModel> initialize)
        where TModel : class
        => Initialize(typeof(TModel).Name, initialize);

    /// <summary>A shape that is a <typeparamref name="TModel"/>, filled if it is placed.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initialize));

    /// <summary>A shape that is a <typeparamref name="TModel"/>, named after it, and filled if it is placed.</summary>
    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Initialize(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape that is a <typeparamref name="TModel"/>, filled if it is placed.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initializeAsync));

    /// <summary>A shape whose properties are those of a model.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    /// <summary>A general shape, filled if it is placed.</summary>
    public ShapeResult Dynamic(string shapeType, Func<dynamic, Task> initializeAsync)
        => Factory(
            shapeType,
            async context =>
            {
                var shape = await context.ShapeFactory.CreateAsync(shapeType);
                await initializeAsync(shape);
                return shape;
            });

    /// <summary>A general shape, filled if it is placed.</summary>
    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize)
        => Dynamic(
            shapeType,
            shape =>
            {
                initialize(shape);
                return Task.CompletedTask;
            });

    /// <summary>A general shape.</summary>
    public ShapeResult Dynamic(string shapeType)
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    /// <summary>A shape whose template gets a <see cref="ShapeViewModel{T}"/> of the model.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, _ => new ValueTask<IShape>(new ShapeViewModel<TModel>(shapeType, model)));

    /// <summary>A shape made already.</summary>
    public ShapeResult Shape(string shapeType, IShape shape)
        => Factory(shapeType, _ => new ValueTask<IShape>(shape));

    /// <summary>A shape made by a function, if it is placed.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        => Factory(shapeType, shapeBuilder, null);

    /// <summary>A shape made by a function, if it is placed.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder)
        => Factory(shapeType, context => new ValueTask<IShape>(shapeBuilder(context)), null);

    /// <summary>A shape made and filled by functions, if it is placed. All other ways to make a result end here.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializeAsync)
        => new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(params IDisplayResult?[] results) => new(results);

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult?> CombineAsync(params IDisplayResult?[] results)
        => Task.FromResult<IDisplayResult?>(new CombinedResult(results));

    /// <summary>Several results as one.</summary>
    public static CombinedResult Combine(IEnumerable<IDisplayResult?> results) => new(results);

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult?> CombineAsync(IEnumerable<IDisplayResult?> results)
        => Task.FromResult<IDisplayResult?>(new CombinedResult(results));
}
