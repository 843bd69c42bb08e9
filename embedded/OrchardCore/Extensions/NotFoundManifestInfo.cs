using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions.Manifests;

/// <summary>Stands for a manifest that doesn't exist.</summary>
public class NotFoundManifestInfo : IManifestInfo
{
    /// <summary>Creates the manifest.</summary>
    public NotFoundManifestInfo()
    {
    }

    /// <inheritdoc/>
    public bool Exists => false;

    /// <inheritdoc/>
    public string Name => null!;

    /// <inheritdoc/>
    public string Description => null!;

    /// <inheritdoc/>
    public string Type => null!;

    /// <inheritdoc/>
    public string Author => null!;

    /// <inheritdoc/>
    public string Website => null!;

    /// <inheritdoc/>
    public string Version => null!;

    /// <inheritdoc/>
    public IEnumerable<string> Tags => [];

    /// <inheritdoc/>
    public ModuleAttribute ModuleInfo => null!;
}
