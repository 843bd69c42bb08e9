using System.Text.Json;
using OrchardCore.Admin;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Themes.Services;

namespace OrchardCore.Themes.Recipes;

internal sealed class ThemesStep : NamedRecipeStepHandler
{
    private readonly ISiteThemeService _siteThemeService;
    private readonly IAdminThemeService _adminThemeService;

    public ThemesStep(ISiteThemeService siteThemeService, IAdminThemeService adminThemeService)
        : base("Themes")
    {
        _siteThemeService = siteThemeService;
        _adminThemeService = adminThemeService;
    }

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.Deserialize<ThemeStepModel>(JOptions.Default);

        if (!string.IsNullOrEmpty(model?.Site))
        {
            await _siteThemeService.SetSiteThemeAsync(model.Site);
        }

        if (!string.IsNullOrEmpty(model?.Admin))
        {
            await _adminThemeService.SetAdminThemeAsync(model.Admin);
        }
    }
}
