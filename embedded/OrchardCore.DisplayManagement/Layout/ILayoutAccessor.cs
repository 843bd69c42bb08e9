using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>The layout shape of the current request.</summary>
public interface ILayoutAccessor
{
    /// <summary>The layout, created when it is first asked for.</summary>
    Task<IZoneHolding> GetLayoutAsync();
}
