using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Localization;

internal sealed class ModularPoFileLocationProvider(
    IExtensionManager extensionManager,
    IHostEnvironment environment,
    IOptions<ShellOptions> shellOptions,
    IOptions<LocalizationOptions> localizationOptions,
    ShellSettings shellSettings) : ILocalizationFileLocationProvider
{
    private const string Extension = ".po";

    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        var files = environment.ContentRootFileProvider;
        var folder = localizationOptions.Value.ResourcesPath;
        var fileName = cultureName + Extension;
        var extensions = extensionManager.GetExtensions().ToArray();

        foreach (var extension in extensions)
        {
            yield return files.GetFileInfo($"{extension.SubPath}/{folder}/{fileName}");
        }

        yield return files.GetFileInfo($"{folder}/{fileName}");
        yield return GetTenantFile(folder, fileName);

        if (!files.GetDirectoryContents(folder).Exists)
        {
            yield break;
        }

        foreach (var extension in extensions)
        {
            yield return files.GetFileInfo($"{folder}/{extension.Id}/{fileName}");
            yield return files.GetFileInfo($"{folder}/{extension.Id}-{fileName}");
            yield return files.GetFileInfo($"{folder}/{cultureName}/{extension.Id}{Extension}");
        }

        foreach (var file in files.GetDirectoryContents($"{folder}/{cultureName}"))
        {
            if (!file.IsDirectory && file.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            {
                yield return file;
            }
        }
    }

    private IFileInfo GetTenantFile(string folder, string fileName)
    {
        var options = shellOptions.Value;
        var path = Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, shellSettings.Name, folder, fileName);
        var file = new FileInfo(path);

        return file.Exists
            ? new Microsoft.Extensions.FileProviders.Physical.PhysicalFileInfo(file)
            : new NotFoundFileInfo(fileName);
    }
}
