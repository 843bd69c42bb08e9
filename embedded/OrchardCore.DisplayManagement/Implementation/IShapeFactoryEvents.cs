namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Told of every shape that is created.</summary>
public interface IShapeFactoryEvents
{
    /// <summary>A shape is about to be created.</summary>
    void Creating(ShapeCreatingContext context);

    /// <summary>A shape has been created.</summary>
    void Created(ShapeCreatedContext context);
}
