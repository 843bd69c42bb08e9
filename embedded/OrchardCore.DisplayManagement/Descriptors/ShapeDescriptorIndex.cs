using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What all features of a theme's shape table say of a shape type.</summary>
public sealed class ShapeDescriptorIndex : ShapeDescriptor
{
    private readonly FeatureShapeDescriptor[] _alterations;
    private readonly Func<ShapeCreatingContext, Task>[] _creating;
    private readonly Func<ShapeCreatedContext, Task>[] _created;
    private readonly Func<ShapeDisplayContext, Task>[] _displaying;
    private readonly Func<ShapeDisplayContext, Task>[] _processing;
    private readonly Func<ShapeDisplayContext, Task>[] _displayed;
    private readonly string[] _wrappers;

    /// <summary>Joins descriptions, the most important last.</summary>
    public ShapeDescriptorIndex(string shapeType, IEnumerable<FeatureShapeDescriptor> alterations)
    {
        ShapeType = shapeType;
        _alterations = [.. alterations];
        _creating = [.. _alterations.SelectMany(alteration => alteration.CreatingAsync)];
        _created = [.. _alterations.SelectMany(alteration => alteration.CreatedAsync)];
        _displaying = [.. _alterations.SelectMany(alteration => alteration.DisplayingAsync)];
        _processing = [.. _alterations.SelectMany(alteration => alteration.ProcessingAsync)];
        _displayed = [.. _alterations.SelectMany(alteration => alteration.DisplayedAsync)];
        _wrappers = [.. _alterations.SelectMany(alteration => alteration.Wrappers).Distinct()];
        foreach (var binding in _alterations.SelectMany(alteration => alteration.Bindings))
        {
            Bindings[binding.Key] = binding.Value;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync => _creating;

    /// <inheritdoc/>
    public override IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync => _created;

    /// <inheritdoc/>
    public override IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync => _displaying;

    /// <inheritdoc/>
    public override IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync => _processing;

    /// <inheritdoc/>
    public override IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync => _displayed;

    /// <inheritdoc/>
    public override Func<ShapePlacementContext, PlacementInfo?> Placement => FindPlacement;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Wrappers => _wrappers;

    private PlacementInfo? FindPlacement(ShapePlacementContext context)
    {
        for (var i = _alterations.Length - 1; i >= 0; i--)
        {
            if (_alterations[i].Placement(context) is { } placement)
            {
                return placement;
            }
        }

        return null;
    }
}
