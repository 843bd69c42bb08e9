using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace TheAdmin;

internal sealed class ResourceManagementOptionsConfiguration : IConfigureOptions<ResourceManagementOptions>
{
    private static readonly ResourceManifest _manifest = CreateManifest();

    public void Configure(ResourceManagementOptions options) => options.ResourceManifests.Add(_manifest);

    private static ResourceManifest CreateManifest()
    {
        var manifest = new ResourceManifest();

        manifest.DefineStyle("admin")
            .SetDependencies("bootstrap:5", "font-awesome")
            .SetUrl("~/TheAdmin/styles/admin.css", "~/TheAdmin/styles/admin.css");
        manifest.DefineScript("admin-appearance")
            .SetUrl("~/TheAdmin/scripts/appearance.js", "~/TheAdmin/scripts/appearance.js");
        manifest.DefineScript("admin")
            .SetDependencies("bootstrap:5")
            .SetUrl("~/TheAdmin/scripts/admin.js", "~/TheAdmin/scripts/admin.js");

        return manifest;
    }
}
