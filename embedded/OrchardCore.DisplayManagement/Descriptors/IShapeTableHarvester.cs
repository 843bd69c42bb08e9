namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shape types of all features, each in the name of its feature.</summary>
public interface IShapeTableHarvester : IShapeTableProvider;
