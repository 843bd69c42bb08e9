using System.Collections.Concurrent;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>The shape tables of a tenant.</summary>
internal sealed class ShapeTables
{
    public ConcurrentDictionary<string, Task<ShapeTable>> Tables { get; } = new(StringComparer.Ordinal);

    public SemaphoreSlim Lock { get; } = new(1, 1);

    public IReadOnlyList<ShapeAlteration>? Alterations { get; set; }
}
