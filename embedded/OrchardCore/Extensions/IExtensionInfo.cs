using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions;

/// <summary>A module, a theme or the application.</summary>
public interface IExtensionInfo
{
    /// <summary>The extension's identifier.</summary>
    string Id { get; }

    /// <summary>Where the extension's files are, relative to the content root.</summary>
    string SubPath { get; }

    /// <summary>What the extension says of itself.</summary>
    IManifestInfo Manifest { get; }

    /// <summary>The extension's features.</summary>
    IEnumerable<IFeatureInfo> Features { get; }

    /// <summary>Whether there is such an extension.</summary>
    bool Exists { get; }
}
