namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Marks a class whose methods with <see cref="ShapeAttribute"/> render shapes.</summary>
public interface IShapeAttributeProvider;
