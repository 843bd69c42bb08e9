using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.Admin;

/// <summary>Registers what the feature <c>OrchardCore.Admin</c> is made of, apart from its pages.</summary>
internal static class AdminServiceCollectionExtensions
{
    public static IServiceCollection AddAdmin(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<AdminOptions>(configuration.GetSection("OrchardCore_Admin"));
        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<AdminZoneFilter>(-1000);
            options.Filters.Add<AdminFilter>();
            options.Filters.Add<AdminMenuFilter>();
        });
        services.AddScoped<IThemeSelector, AdminThemeSelector>();
        services.AddScoped<IAdminThemeService, AdminThemeService>();
        return services;
    }
}
