namespace OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;

internal sealed record ShapeAttributeClass(Type Type);
