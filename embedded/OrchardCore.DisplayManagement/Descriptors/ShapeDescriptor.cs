using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What features say of a shape type: events, wrappers, placement, bindings.</summary>
public class ShapeDescriptor
{
    /// <summary>Starts without anything said.</summary>
    public ShapeDescriptor()
    {
        CreatingAsync = [];
        CreatedAsync = [];
        DisplayingAsync = [];
        ProcessingAsync = [];
        DisplayedAsync = [];
        Wrappers = [];
        Placement = DefaultPlacementAction;
    }

    /// <summary>The shape type.</summary>
    public string ShapeType { get; set; } = null!;

    /// <summary>Where the binding comes from.</summary>
    public string? BindingSource => Bindings.TryGetValue(ShapeType, out var binding) ? binding.BindingSource : null;

    /// <summary>Renders the shape type.</summary>
    public Func<DisplayContext, Task<IHtmlContent>>? Binding => Bindings.TryGetValue(ShapeType, out var binding) ? binding.BindingAsync : null;

    /// <summary>The bindings of the shape type and of its alternates.</summary>
    public IDictionary<string, ShapeBinding> Bindings { get; private set; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Run before a shape is created.</summary>
    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; }

    /// <summary>Run when a shape has been created.</summary>
    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; }

    /// <summary>Run before a template is chosen.</summary>
    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; }

    /// <summary>Run right before a shape is rendered.</summary>
    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; }

    /// <summary>Run when a shape has been rendered.</summary>
    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; }

    /// <summary>Finds the placement of a shape.</summary>
    public virtual Func<ShapePlacementContext, PlacementInfo?> Placement { get; set; }

    /// <summary>The location of shapes that no rule places.</summary>
    public string? DefaultPlacement { get; set; }

    /// <summary>Wrappers of all shapes of the type.</summary>
    public virtual IReadOnlyList<string> Wrappers { get; set; }

    /// <summary>The placement by <see cref="DefaultPlacement"/>, or null.</summary>
    protected PlacementInfo? DefaultPlacementAction(ShapePlacementContext context)
        => string.IsNullOrEmpty(DefaultPlacement) ? null : PlacementInfo.FromLocation(DefaultPlacement);
}
