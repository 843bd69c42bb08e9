using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Creates shapes and tells those who listen.</summary>
public interface IShapeFactory
{
    /// <summary>Creates shapes dynamically: <c>await New.Foo(A: 1)</c>.</summary>
    dynamic New { get; }

    /// <summary>Creates a shape with a function.</summary>
    ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);

    /// <summary>Creates a shape with a function of a state.</summary>
    ValueTask<IShape> CreateAsync<TState>(string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext, TState>? creating, Action<ShapeCreatedContext, TState>? created, TState state)
        => CreateAsync(
            shapeType,
            () => shapeFactory(state),
            creating is null ? null : context => creating(context, state),
            created is null ? null : context => created(context, state));
}
