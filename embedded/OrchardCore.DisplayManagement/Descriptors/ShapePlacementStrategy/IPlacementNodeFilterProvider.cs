namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>Understands a filter of placement files.</summary>
public interface IPlacementNodeFilterProvider
{
    /// <summary>The name of the filter.</summary>
    string Key { get; }

    /// <summary>Whether a shape fulfils the filter.</summary>
    bool IsMatch(ShapePlacementContext context, object expression);
}
