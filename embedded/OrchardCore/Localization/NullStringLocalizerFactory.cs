using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>Makes localizers that don't translate.</summary>
public class NullStringLocalizerFactory : IStringLocalizerFactory
{
    /// <inheritdoc/>
    public IStringLocalizer Create(Type resourceSource) => NullStringLocalizer.Instance;

    /// <inheritdoc/>
    public IStringLocalizer Create(string baseName, string location) => NullStringLocalizer.Instance;
}
