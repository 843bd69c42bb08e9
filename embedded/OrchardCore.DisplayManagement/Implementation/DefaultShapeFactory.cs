using System.Dynamic;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Creates shapes; events are raised only for shape types that anybody listens to.</summary>
internal sealed class DefaultShapeFactory(IEnumerable<IShapeFactoryEvents> events, CurrentShapeTable shapeTable, IServiceProvider serviceProvider)
    : DynamicObject, IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];

    public dynamic New => this;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = this.CreateAsync(binder.Name, Arguments.From(args!, binder.CallInfo.ArgumentNames)).AsTask();
        return true;
    }

    public ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created)
        => CreateAsync(
            shapeType,
            static state => state.shapeFactory(),
            creating is null ? null : static (context, state) => state.creating!(context),
            created is null ? null : static (context, state) => state.created!(context),
            (shapeFactory, creating, created));

    public ValueTask<IShape> CreateAsync<TState>(string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext, TState>? creating, Action<ShapeCreatedContext, TState>? created, TState state)
    {
        var table = shapeTable.GetAsync();
        if (table.IsCompletedSuccessfully)
        {
            var descriptor = table.Result.FindDescriptor(shapeType);
            if (_events.Length == 0 && creating is null && created is null
                && (descriptor is null || (descriptor.CreatingAsync.Count == 0 && descriptor.CreatedAsync.Count == 0)))
            {
                var shape = shapeFactory(state);
                return shape.IsCompletedSuccessfully
                    ? new ValueTask<IShape>(Finish(shape.Result, shapeType, descriptor))
                    : FinishAsync(shape, shapeType, descriptor);
            }
        }

        return CreateWithEventsAsync(table, shapeType, shapeFactory, creating, created, state);
    }

    private static IShape Finish(IShape shape, string shapeType, ShapeDescriptor? descriptor)
    {
        shape.Metadata.Type = shapeType;
        if (descriptor is { Wrappers.Count: > 0 })
        {
            shape.Metadata.Wrappers.AddRange(descriptor.Wrappers);
        }

        return shape;
    }

    private static async ValueTask<IShape> FinishAsync(ValueTask<IShape> shape, string shapeType, ShapeDescriptor? descriptor)
        => Finish(await shape, shapeType, descriptor);

    private async ValueTask<IShape> CreateWithEventsAsync<TState>(
        ValueTask<ShapeTable> table,
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state)
    {
        var descriptor = (await table).FindDescriptor(shapeType);
        var creatingContext = new ShapeCreatingContext
        {
            New = this,
            ShapeFactory = this,
            ShapeType = shapeType,
            CreateAsync = () => shapeFactory(state),
            ServiceProvider = serviceProvider,
        };
        creating?.Invoke(creatingContext, state);
        foreach (var shapeEvent in _events)
        {
            shapeEvent.Creating(creatingContext);
        }

        foreach (var action in descriptor?.CreatingAsync ?? [])
        {
            await action(creatingContext);
        }

        var createdContext = new ShapeCreatedContext
        {
            New = this,
            ShapeFactory = this,
            ShapeType = creatingContext.ShapeType,
            Shape = await creatingContext.CreateAsync(),
            ServiceProvider = serviceProvider,
        };
        if (createdContext.Shape is null)
        {
            throw new InvalidOperationException($"Nothing was created for the shape type '{shapeType}'.");
        }

        Finish(createdContext.Shape, creatingContext.ShapeType, descriptor);
        foreach (var shapeEvent in _events)
        {
            shapeEvent.Created(createdContext);
        }

        foreach (var action in descriptor?.CreatedAsync ?? [])
        {
            await action(createdContext);
        }

        if (creatingContext.HasOnCreated)
        {
            foreach (var action in creatingContext.OnCreated)
            {
                await action(createdContext);
            }
        }

        created?.Invoke(createdContext, state);
        return createdContext.Shape;
    }
}
