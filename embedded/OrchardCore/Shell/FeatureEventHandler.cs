using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Handles no feature event until its methods are overridden.</summary>
public class FeatureEventHandler : IFeatureEventHandler
{
    /// <summary>Creates the handler.</summary>
    public FeatureEventHandler()
    {
    }

    /// <inheritdoc/>
    public virtual Task DisabledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task DisablingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task EnabledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task EnablingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task InstalledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task InstallingAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UninstalledAsync(IFeatureInfo feature) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task UninstallingAsync(IFeatureInfo feature) => Task.CompletedTask;
}
