using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Drivers;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Recipes;
using OrchardCore.Users.Services;

namespace OrchardCore.Users;

internal sealed class Startup : StartupBase
{
    private const string Area = "OrchardCore.Users";

    private readonly IShellConfiguration _shellConfiguration;

    public Startup(IShellConfiguration shellConfiguration)
    {
        _shellConfiguration = shellConfiguration;
    }

    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<UserOptions>(_shellConfiguration.GetSection("OrchardCore_Users"));

        services.AddUsers();
        ConfigureCookie(services);

        services.AddPermissionProvider<Permissions>();
        services.AddPermissionProvider<UserRolePermissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddScoped<IThemeSelector, UsersThemeSelector>();

        services.AddDisplayDriver<LoginForm, LoginFormDisplayDriver>();
        services.AddDisplayDriver<User, UserDisplayDriver>();
        services.AddDisplayDriver<User, UserInformationDisplayDriver>();
        services.AddDisplayDriver<User, UserRoleDisplayDriver>();
        services.AddDisplayDriver<User, UserButtonsDisplayDriver>();
        services.AddDisplayDriver<UserMenu, UserMenuDisplayDriver>();
        services.AddDisplayDriver<Navbar, UserMenuNavbarDisplayDriver>();
        services.AddSiteDisplayDriver<LoginSettingsDisplayDriver>();
    }

    public override void Configure(IApplicationBuilder builder, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var options = serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value;

        Map(routes, "Login", options.LoginPath, "Login");
        Map(routes, "UsersLogOff", options.LogoffPath, "LogOff");
        Map(routes, "ChangePassword", options.ChangePasswordUrl, "ChangePassword");
        Map(routes, "ChangePasswordConfirmation", options.ChangePasswordConfirmationUrl, "ChangePasswordConfirmation");
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string pattern, string action)
        => routes.MapAreaControllerRoute(name, Area, pattern.Trim('/'), new { controller = "Account", action });

    private static void ConfigureCookie(IServiceCollection services)
        => services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<ShellSettings, IOptions<UserOptions>, UserCookieEvents, IDataProtectionProvider>(
                (options, shellSettings, userOptions, events, dataProtectionProvider) =>
                {
                    options.Cookie.Name = "orchauth_" + Uri.EscapeDataString(shellSettings.Name);
                    options.Cookie.Path = "/" + shellSettings.RequestUrlPrefix?.Trim('/', ' ');
                    options.Cookie.HttpOnly = true;
                    options.Cookie.IsEssential = true;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    options.LoginPath = "/" + userOptions.Value.LoginPath.Trim('/');
                    options.LogoutPath = "/" + userOptions.Value.LogoffPath.Trim('/');
                    options.AccessDeniedPath = "/Error/403";
                    options.TicketDataFormat = UsersServiceCollectionExtensions.CreateTicketFormat(dataProtectionProvider, IdentityConstants.ApplicationScheme);
                    options.Events.OnValidatePrincipal = events.ValidatePrincipalAsync;
                });
}
