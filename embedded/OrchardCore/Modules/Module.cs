using System.Reflection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Embedded;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Modules;

/// <summary>A module or theme of the application, and its files.</summary>
public class Module
{
    /// <summary>The folder of static files.</summary>
    public const string WebRootPath = "wwwroot";

    /// <summary>The folder of static files with a trailing slash.</summary>
    public const string WebRoot = "wwwroot/";

    private readonly Lazy<ModuleResources> _resources;
    private readonly Lazy<Asset[]> _assets;

    /// <summary>Describes the module of an assembly.</summary>
    public Module(string assemblyName, bool isApplication = false)
        : this(assemblyName, Assembly.Load(new AssemblyName(assemblyName)), resourceFolder: string.Empty)
    {
        ModuleInfo = isApplication ? CreateApplicationInfo(assemblyName) : ReadModuleInfo(Assembly, assemblyName);
    }

    internal Module(Assembly assembly, EmbeddedModuleAttribute embedded, IEnumerable<EmbeddedFeatureAttribute> features)
        : this(embedded.ModuleId, assembly, resourceFolder: Application.ModulesPath + '>' + embedded.ModuleId + '>')
    {
        IsEmbedded = true;
        ModuleInfo = EmbeddedModules.ToModuleInfo(embedded, features);
    }

    private Module(string name, Assembly assembly, string resourceFolder)
    {
        Name = name;
        SubPath = Application.ModulesRoot + name;
        Root = SubPath + '/';
        Assembly = assembly;
        _resources = new(() => new ModuleResources(assembly, resourceFolder));
        _assets = new(() =>
        [
            .. assembly.GetCustomAttributes<ModuleAssetAttribute>()
                .Select(attribute => new Asset(attribute.Asset))
                .Where(asset => asset.ModuleAssetPath.StartsWith(Root, StringComparison.Ordinal)),
        ]);
    }

    /// <summary>The module's name, which is its area.</summary>
    public string Name { get; }

    /// <summary>The virtual folder of the module's files with a trailing slash.</summary>
    public string Root { get; }

    /// <summary>The virtual folder of the module's files.</summary>
    public string SubPath { get; }

    /// <summary>The module's assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The module's files with their sources, as far as the build has written them down.</summary>
    public IEnumerable<Asset> Assets => _assets.Value;

    /// <summary>The virtual paths of the module's files.</summary>
    public IEnumerable<string> AssetPaths => _resources.Value.Paths.Select(path => Root + path);

    /// <summary>What the module says of itself.</summary>
    public ModuleAttribute ModuleInfo { get; } = null!;

    internal bool IsEmbedded { get; }

    /// <summary>Gives a file by its path in the module.</summary>
    public IFileInfo GetFileInfo(string subpath) => _resources.Value.GetFileInfo(subpath.TrimStart('/'));

    internal IEnumerable<string> RelativePaths => _resources.Value.Paths;

    private static ModuleAttribute CreateApplicationInfo(string assemblyName)
    {
        var info = new ModuleAttribute
        {
            Id = assemblyName,
            Name = Application.ModuleName,
            Description = Application.ModuleDescription,
            Priority = Application.ModulePriority,
            Category = Application.ModuleCategory,
            DefaultTenantOnly = true,
            IsAlwaysEnabled = true,
        };

        info.Features.Add(new Manifest.FeatureAttribute
        {
            Id = assemblyName,
            Name = Application.ModuleName,
            Description = Application.ModuleDescription,
            Priority = Application.ModulePriority,
            Category = Application.ModuleCategory,
            DefaultTenantOnly = true,
            IsAlwaysEnabled = true,
        });

        info.Features.Add(new Manifest.FeatureAttribute
        {
            Id = Application.DefaultFeatureId,
            Name = Application.DefaultFeatureName,
            Description = Application.DefaultFeatureDescription,
            Priority = Application.ModulePriority,
            Category = Application.ModuleCategory,
            DefaultTenantOnly = true,
            IsAlwaysEnabled = true,
        });

        return info;
    }

    private static ModuleAttribute ReadModuleInfo(Assembly assembly, string assemblyName)
    {
        var attributes = assembly.GetCustomAttributes<ModuleAttribute>().ToArray();
        var info = attributes.FirstOrDefault(attribute => attribute is not ModuleMarkerAttribute)
            ?? attributes.FirstOrDefault()
            ?? throw new InvalidOperationException($"The assembly '{assemblyName}' is not a module: it has no module attribute.");

        info.Features.AddRange(assembly.GetCustomAttributes<Manifest.FeatureAttribute>().Where(attribute => attribute is not ModuleAttribute));
        info.Id ??= assemblyName;

        return info;
    }
}
