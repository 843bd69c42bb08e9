using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Theming;

internal sealed class ThemeViewLocationsSetup(IApplicationContext applicationContext, IExtensionManager extensions) : IConfigureOptions<RazorViewEngineOptions>
{
    public void Configure(RazorViewEngineOptions options)
        => options.ViewLocationExpanders.Add(new ThemeViewLocationExpander(applicationContext, extensions));
}
