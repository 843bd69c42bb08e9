using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Display.Module;

public sealed class DisplayResources : IConfigureOptions<ResourceManagementOptions>
{
    public void Configure(ResourceManagementOptions options)
    {
        var manifest = new ResourceManifest();
        manifest.DefineStyle("display").SetUrl("~/Display.Module/display.css").SetVersion("1.0.0");
        manifest.DefineScript("base").SetUrl("~/Display.Module/base.js");
        manifest.DefineScript("display").SetUrl("~/Display.Module/display.js").SetDependencies("base");
        options.ResourceManifests.Add(manifest);
    }
}
