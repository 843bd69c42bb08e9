using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Manifests;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Extensions;

/// <summary>An extension that the application has.</summary>
internal sealed class ExtensionInfo : IExtensionInfo
{
    public ExtensionInfo(Module module)
    {
        Module = module;
        Id = string.IsNullOrEmpty(module.ModuleInfo.Id) ? module.Name : module.ModuleInfo.Id;
        Manifest = new ManifestInfo(module.ModuleInfo);
    }

    public Module Module { get; }

    public string Id { get; }

    public string SubPath => Module.SubPath;

    public IManifestInfo Manifest { get; }

    public IEnumerable<IFeatureInfo> Features { get; set; } = [];

    public bool Exists => true;

    public bool IsTheme => Manifest.Type.Equals("Theme", StringComparison.OrdinalIgnoreCase);
}
