namespace OrchardCore.Modules;

/// <summary>A file of a module.</summary>
public class Asset
{
    /// <summary>Reads "virtual path|source path".</summary>
    public Asset(string asset)
    {
        var separator = asset.IndexOf('|', StringComparison.Ordinal);
        ModuleAssetPath = (separator < 0 ? asset : asset[..separator]).Replace('\\', '/');
        ProjectAssetPath = separator < 0 ? string.Empty : asset[(separator + 1)..].Replace('\\', '/');
    }

    /// <summary>The virtual path.</summary>
    public string ModuleAssetPath { get; }

    /// <summary>The path of the source file, or empty.</summary>
    public string ProjectAssetPath { get; }
}
