using System.Collections;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Ways to create shapes.</summary>
public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> _newShape = () => new ValueTask<IShape>(new Shape());

    /// <summary>A general shape with the properties of a model.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model)
        => model is INamedEnumerable<object> arguments
            ? factory.CreateAsync(shapeType, arguments)
            : factory.CreateAsync(shapeType, Copy, null, null, (object?)model);

    /// <summary>A general shape.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType)
        => factory.CreateAsync(shapeType, _newShape, null, null);

    /// <summary>A shape made by a function.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory)
        => factory.CreateAsync(shapeType, shapeFactory, null, null);

    /// <summary>A shape made by a function of a state.</summary>
    public static ValueTask<IShape> CreateAsync<TState>(this IShapeFactory factory, string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, TState state)
        => factory.CreateAsync(shapeType, shapeFactory, null, null, state);

    /// <summary>A shape that is a <typeparamref name="TModel"/>, named after it.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel>? initialize = null)
        => factory.CreateAsync(typeof(TModel).Name, initialize);

    /// <summary>A shape that is a <typeparamref name="TModel"/>.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel>? initialize = null)
        => factory.CreateAsync(
            shapeType,
            static initialize =>
            {
                var shape = ShapeProxy<TModel>.Create();
                initialize?.Invoke((TModel)shape);
                return new ValueTask<IShape>(shape);
            },
            null,
            null,
            initialize);

    /// <summary>A shape that is a <typeparamref name="TModel"/>, filled with a state.</summary>
    public static ValueTask<IShape> CreateAsync<TModel, TState>(this IShapeFactory factory, string shapeType, Action<TModel, TState> initialize, TState state)
        => factory.CreateAsync(
            shapeType,
            static arguments =>
            {
                var shape = ShapeProxy<TModel>.Create();
                arguments.initialize((TModel)shape, arguments.state);
                return new ValueTask<IShape>(shape);
            },
            null,
            null,
            (initialize, state));

    /// <summary>A general shape with the given properties.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object>? parameters)
        => parameters is null || ReferenceEquals(parameters, Arguments.Empty)
            ? factory.CreateAsync(shapeType)
            : factory.CreateAsync(shapeType, FromArguments, null, null, parameters);

    /// <summary>A shape that is a <typeparamref name="TModel"/>, named after it.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync)
        => factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape that is a <typeparamref name="TModel"/>.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync)
        => factory.CreateAsync(
            shapeType,
            static async initializeAsync =>
            {
                var shape = ShapeProxy<TModel>.Create();
                await initializeAsync((TModel)shape);
                return shape;
            },
            null,
            null,
            initializeAsync);

    /// <summary>A shape that is a <typeparamref name="TModel"/>, filled with a state.</summary>
    public static ValueTask<IShape> CreateAsync<TModel, TState>(this IShapeFactory factory, string shapeType, Func<TModel, TState, ValueTask> initializeAsync, TState state)
        => factory.CreateAsync(
            shapeType,
            static async arguments =>
            {
                var shape = ShapeProxy<TModel>.Create();
                await arguments.initializeAsync((TModel)shape, arguments.state);
                return shape;
            },
            null,
            null,
            (initializeAsync, state));

    private static ValueTask<IShape> Copy(object? model)
    {
        var shape = new Shape();
        CopyTo(shape, model);
        return new ValueTask<IShape>(shape);
    }

    private static ValueTask<IShape> FromArguments(INamedEnumerable<object> parameters)
    {
        var shape = new Shape();
        if (parameters.Positional.Count == 1)
        {
            CopyTo(shape, parameters.Positional[0]);
        }

        foreach (var (name, value) in parameters.Named)
        {
            shape.Properties[name] = value;
        }

        return new ValueTask<IShape>(shape);
    }

    private static void CopyTo(Shape shape, object? source)
    {
        if (source is null)
        {
            return;
        }

        if (source is IDictionary dictionary)
        {
            foreach (DictionaryEntry entry in dictionary)
            {
                shape.Properties[entry.Key.ToString()!] = entry.Value!;
            }

            return;
        }

        foreach (var (name, value) in Arguments.ReadProperties(source))
        {
            shape.Properties[name] = value;
        }
    }
}
