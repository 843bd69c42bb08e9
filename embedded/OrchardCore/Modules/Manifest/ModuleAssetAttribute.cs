namespace OrchardCore.Modules.Manifest;

/// <summary>Tells where a file of a module came from; the build writes it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleAssetAttribute : Attribute
{
    /// <summary>Describes an asset as "virtual path|source path".</summary>
    public ModuleAssetAttribute(string asset) => Asset = asset ?? string.Empty;

    /// <summary>The asset as "virtual path|source path".</summary>
    public string Asset { get; }
}
