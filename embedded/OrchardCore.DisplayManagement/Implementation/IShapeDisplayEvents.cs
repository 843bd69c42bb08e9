namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Told of every shape that is rendered.</summary>
public interface IShapeDisplayEvents
{
    /// <summary>A shape is about to be rendered.</summary>
    Task DisplayingAsync(ShapeDisplayContext context);

    /// <summary>A shape has been rendered.</summary>
    Task DisplayedAsync(ShapeDisplayContext context);

    /// <summary>Rendering has ended, whether or not it succeeded.</summary>
    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
