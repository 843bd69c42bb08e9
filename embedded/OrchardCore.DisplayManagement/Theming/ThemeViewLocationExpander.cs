using Microsoft.AspNetCore.Mvc.Razor;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Lets the application and the active theme override views of modules.</summary>
internal sealed class ThemeViewLocationExpander(IApplicationContext applicationContext, IExtensionManager extensions) : IViewLocationExpander
{
    private const string ThemeKey = "Theme";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var theme = context.ActionContext.HttpContext.Features.Get<RazorViewFeature>()?.Theme;
        if (theme is not null)
        {
            context.Values[ThemeKey] = theme.Id;
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var locations = new List<string>();
        AddLocations(locations, applicationContext.Application.Name);
        if (context.Values.TryGetValue(ThemeKey, out var themeId))
        {
            foreach (var theme in ThemeChain.Of(extensions, themeId))
            {
                AddLocations(locations, theme.Id);
            }
        }

        locations.AddRange(viewLocations);
        return locations;
    }

    private static void AddLocations(List<string> locations, string extension)
    {
        locations.Add($"/Areas/{extension}/Views/{{2}}/{{1}}/{{0}}.cshtml");
        locations.Add($"/Areas/{extension}/Views/{{2}}/Shared/{{0}}.cshtml");
        locations.Add($"/Areas/{extension}/Views/Shared/{{0}}.cshtml");
    }
}
