using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Is told when features of the tenant are installed, enabled and disabled.</summary>
public interface IFeatureEventHandler
{
    /// <summary>The feature is enabled for the first time.</summary>
    Task InstallingAsync(IFeatureInfo feature);

    /// <summary>The feature was enabled for the first time and its descriptor is stored.</summary>
    Task InstalledAsync(IFeatureInfo feature);

    /// <summary>The feature is being enabled.</summary>
    Task EnablingAsync(IFeatureInfo feature);

    /// <summary>The feature was enabled and its descriptor is stored.</summary>
    Task EnabledAsync(IFeatureInfo feature);

    /// <summary>The feature is being disabled.</summary>
    Task DisablingAsync(IFeatureInfo feature);

    /// <summary>The feature was disabled and its descriptor is stored.</summary>
    Task DisabledAsync(IFeatureInfo feature);

    /// <summary>The feature's data are being removed.</summary>
    Task UninstallingAsync(IFeatureInfo feature);

    /// <summary>The feature's data were removed.</summary>
    Task UninstalledAsync(IFeatureInfo feature);
}
