using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape types of a theme.</summary>
public class ShapeTable
{
    private readonly FrozenDictionary<string, ShapeDescriptor> _descriptors;
    private readonly FrozenDictionary<string, ShapeBinding> _bindings;
    private readonly ConcurrentDictionary<string, ShapeDescriptor?> _descriptorsOfType = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ShapeBinding?> _bindingsOfType = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A table of descriptions and bindings, by shape type.</summary>
    public ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
    {
        Descriptors = descriptors;
        Bindings = bindings;
        _descriptors = descriptors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _bindings = bindings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The descriptions, by shape type.</summary>
    public IDictionary<string, ShapeDescriptor> Descriptors { get; }

    /// <summary>The bindings, by shape type.</summary>
    public IDictionary<string, ShapeBinding> Bindings { get; }

    /// <summary>The description whose events a shape type raises: its own, else that of the part before <c>__</c>.</summary>
    internal ShapeDescriptor? FindDescriptor(string shapeType)
        => _descriptorsOfType.GetOrAdd(shapeType, static (type, descriptors) =>
        {
            if (descriptors.TryGetValue(type, out var descriptor))
            {
                return descriptor;
            }

            var delimiter = type.IndexOf("__", StringComparison.Ordinal);
            return delimiter < 0 ? null : descriptors.GetValueOrDefault(type[..delimiter]);
        }, _descriptors);

    /// <summary>The binding of exactly this type.</summary>
    internal ShapeBinding? FindExactBinding(string shapeType) => _bindings.GetValueOrDefault(shapeType);

    /// <summary>The binding of a type, else of the type without its last segments after <c>__</c>.</summary>
    internal ShapeBinding? FindBinding(string shapeType)
        => _bindingsOfType.GetOrAdd(shapeType, static (type, bindings) =>
        {
            while (true)
            {
                if (bindings.TryGetValue(type, out var binding))
                {
                    return binding;
                }

                var delimiter = type.LastIndexOf("__", StringComparison.Ordinal);
                if (delimiter < 0)
                {
                    return null;
                }

                type = type[..delimiter];
            }
        }, _bindings);
}
