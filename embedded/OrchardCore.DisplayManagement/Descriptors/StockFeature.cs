using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Stands for the runtime itself, whose shapes every feature may override.</summary>
internal sealed class StockFeature : IFeatureInfo
{
    private StockFeature()
    {
    }

    public static StockFeature Instance { get; } = new();

    public string Id => "OrchardCore.DisplayManagement";

    public string Name => Id;

    public int Priority => int.MinValue;

    public string Category => "";

    public string Description => "";

    public bool DefaultTenantOnly => false;

    public IExtensionInfo Extension => throw new InvalidOperationException("The runtime is no extension.");

    public string[] Dependencies => [];

    public bool IsAlwaysEnabled => true;

    public bool EnabledByDependencyOnly => false;
}
