using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.Themes.Services;

/// <summary>Registers what the feature <c>OrchardCore.Themes</c> is made of, apart from its pages.</summary>
internal static class ThemesServiceCollectionExtensions
{
    public static IServiceCollection AddSiteThemes(this IServiceCollection services)
    {
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddScoped<ISiteThemeService, SiteThemeService>();
        return services;
    }
}
