using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions.Manifests;

/// <summary>Reads a module attribute.</summary>
internal sealed class ManifestInfo(ModuleAttribute moduleInfo) : IManifestInfo
{
    public bool Exists => true;

    public string Name => moduleInfo.Name ?? moduleInfo.Id;

    public string Description => moduleInfo.Description;

    public string Type => moduleInfo.Type;

    public string Author => moduleInfo.Author;

    public string Website => moduleInfo.Website;

    public string Version => moduleInfo.Version;

    public IEnumerable<string> Tags => moduleInfo.Tags;

    public ModuleAttribute ModuleInfo => moduleInfo;
}
