using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;

namespace OrchardCore.Environment.Extensions;

/// <summary>Stands for an extension that doesn't exist.</summary>
public class NotFoundExtensionInfo : IExtensionInfo
{
    /// <summary>Keeps the identifier that was asked for.</summary>
    public NotFoundExtensionInfo(string extensionId) => Id = extensionId;

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string SubPath => Modules.Application.ModulesRoot + Id;

    /// <inheritdoc/>
    public IManifestInfo Manifest { get; } = new NotFoundManifestInfo();

    /// <inheritdoc/>
    public IEnumerable<IFeatureInfo> Features => [];

    /// <inheritdoc/>
    public bool Exists => false;
}
