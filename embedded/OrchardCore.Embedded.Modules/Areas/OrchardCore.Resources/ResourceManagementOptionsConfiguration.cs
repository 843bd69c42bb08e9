using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace OrchardCore.Resources;

internal sealed class ResourceManagementOptionsConfiguration(
    IOptions<ResourceOptions> resourceOptions,
    IHostEnvironment environment,
    IHttpContextAccessor httpContextAccessor) : IConfigureOptions<ResourceManagementOptions>
{
    private static readonly ResourceManifest _manifest = CreateManifest();

    public void Configure(ResourceManagementOptions options)
    {
        var configured = resourceOptions.Value;
        options.ResourceManifests.Add(_manifest);
        options.UseCdn = configured.UseCdn;
        options.CdnBaseUrl = configured.CdnBaseUrl;
        options.AppendVersion = configured.AppendVersion;
        options.ContentBasePath = httpContextAccessor.HttpContext?.Request.PathBase.Value ?? "";
        options.DebugMode = configured.ResourceDebugMode switch
        {
            ResourceDebugMode.Enabled => true,
            ResourceDebugMode.Disabled => false,
            _ => !environment.IsProduction(),
        };
    }

    private static ResourceManifest CreateManifest()
    {
        var manifest = new ResourceManifest();
        manifest.DefineStyle("bootstrap")
            .SetUrl("~/OrchardCore.Resources/Styles/bootstrap.min.css")
            .SetVersion("5.3.8");
        foreach (var name in (string[])["bootstrap", "bootstrap-bundle"])
        {
            manifest.DefineScript(name)
                .SetUrl("~/OrchardCore.Resources/Scripts/bootstrap.bundle.min.js")
                .SetVersion("5.3.8");
        }

        manifest.DefineStyle("font-awesome")
            .SetUrl("~/OrchardCore.Resources/Vendor/fontawesome-free/css/fontawesome.min.css")
            .SetVersion("7.1.0");
        return manifest;
    }
}
