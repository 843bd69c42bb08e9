using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.PortableObject;

internal sealed class ContentRootPoFileLocationProvider(
    IHostEnvironment environment,
    IOptions<LocalizationOptions> options) : ILocalizationFileLocationProvider
{
    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        yield return environment.ContentRootFileProvider.GetFileInfo($"{options.Value.ResourcesPath}/{cultureName}.po");
    }
}
