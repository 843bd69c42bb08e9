namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape around a value.</summary>
public class ShapeViewModel<T> : ShapeViewModel
{
    /// <summary>A shape around a value.</summary>
    public ShapeViewModel(T value) => Value = value;

    /// <summary>A shape of a type around a value.</summary>
    public ShapeViewModel(string shapeType, T value)
        : base(shapeType)
        => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; private set; }
}
