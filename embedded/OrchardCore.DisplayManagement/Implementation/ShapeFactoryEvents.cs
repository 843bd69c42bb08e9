namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Base of factory events that implement only some.</summary>
public abstract class ShapeFactoryEvents : IShapeFactoryEvents
{
    /// <inheritdoc/>
    public virtual void Creating(ShapeCreatingContext context)
    {
    }

    /// <inheritdoc/>
    public virtual void Created(ShapeCreatedContext context)
    {
    }
}
