using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes a shape type step by step.</summary>
public class ShapeAlterationBuilder
{
    private readonly List<Action<ShapeDescriptor>> _configurations = [];
    private readonly string _bindingName;
    private readonly string _shapeType;
    private IFeatureInfo _feature;

    /// <summary>Starts to describe a shape type; one with <c>__</c> belongs to the part before.</summary>
    public ShapeAlterationBuilder(IFeatureInfo feature, string shapeType)
    {
        _feature = feature;
        _bindingName = shapeType;
        var delimiter = shapeType.IndexOf("__", StringComparison.Ordinal);
        _shapeType = delimiter < 0 ? shapeType : shapeType[..delimiter];
    }

    /// <summary>Sets the feature that describes.</summary>
    public ShapeAlterationBuilder From(IFeatureInfo feature)
    {
        _feature = feature;
        return this;
    }

    /// <summary>Changes the description.</summary>
    public ShapeAlterationBuilder Configure(Action<ShapeDescriptor> action)
    {
        _configurations.Add(action);
        return this;
    }

    /// <summary>Sets what renders the shape type.</summary>
    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> bindingDelegate)
        => Configure(descriptor => descriptor.Bindings[_bindingName] = new ShapeBinding
        {
            BindingName = _bindingName,
            BindingSource = bindingSource,
            BindingAsync = bindingDelegate,
        });

    /// <summary>Does something before a shape is created.</summary>
    public ShapeAlterationBuilder OnCreating(Action<ShapeCreatingContext> action) => OnCreating(ToAsync(action));

    /// <summary>Does something before a shape is created.</summary>
    public ShapeAlterationBuilder OnCreating(Func<ShapeCreatingContext, Task> actionAsync)
        => Configure(descriptor => descriptor.CreatingAsync = [.. descriptor.CreatingAsync, actionAsync]);

    /// <summary>Does something when a shape has been created.</summary>
    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => OnCreated(ToAsync(action));

    /// <summary>Does something when a shape has been created.</summary>
    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync)
        => Configure(descriptor => descriptor.CreatedAsync = [.. descriptor.CreatedAsync, actionAsync]);

    /// <summary>Does something before a template is chosen.</summary>
    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(ToAsync(action));

    /// <summary>Does something before a template is chosen.</summary>
    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.DisplayingAsync = [.. descriptor.DisplayingAsync, actionAsync]);

    /// <summary>Does something right before a shape is rendered.</summary>
    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(ToAsync(action));

    /// <summary>Does something right before a shape is rendered.</summary>
    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.ProcessingAsync = [.. descriptor.ProcessingAsync, actionAsync]);

    /// <summary>Does something when a shape has been rendered.</summary>
    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => OnDisplayed(ToAsync(action));

    /// <summary>Does something when a shape has been rendered.</summary>
    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.DisplayedAsync = [.. descriptor.DisplayedAsync, actionAsync]);

    /// <summary>Places shapes; null leaves the placement to earlier rules.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo?> action)
        => Configure(descriptor =>
        {
            var next = descriptor.Placement;
            descriptor.Placement = context => action(context) ?? next(context);
        });

    /// <summary>Places shapes that fulfil a condition.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location)
        => Placement(context => predicate(context) ? location : null);

    /// <summary>The change.</summary>
    public ShapeAlteration Build() => new(_shapeType, _feature, [.. _configurations]);

    private static Func<T, Task> ToAsync<T>(Action<T> action)
        => context =>
        {
            action(context);
            return Task.CompletedTask;
        };
}
