using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

/// <summary>What an extension says of itself.</summary>
public interface IManifestInfo
{
    /// <summary>Whether there is a manifest.</summary>
    bool Exists { get; }

    /// <summary>The name for people.</summary>
    string Name { get; }

    /// <summary>What the extension does.</summary>
    string Description { get; }

    /// <summary>Module or Theme.</summary>
    string Type { get; }

    /// <summary>Who wrote it.</summary>
    string Author { get; }

    /// <summary>Where to read about it.</summary>
    string Website { get; }

    /// <summary>The extension's version.</summary>
    string Version { get; }

    /// <summary>Words by which it is found.</summary>
    IEnumerable<string> Tags { get; }

    /// <summary>The attribute from which this was read.</summary>
    ModuleAttribute ModuleInfo { get; }
}
