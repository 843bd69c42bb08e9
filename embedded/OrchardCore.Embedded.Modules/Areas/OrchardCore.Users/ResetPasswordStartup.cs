using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users.Drivers;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardCore.Users;

[Feature(UserConstants.Features.ResetPassword)]
internal sealed class ResetPasswordStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<UserEmailService>();
        services.AddDisplayDriver<LoginForm, ForgotPasswordLoginFormDisplayDriver>();
        services.AddDisplayDriver<ForgotPasswordForm, ForgotPasswordFormDisplayDriver>();
        services.AddDisplayDriver<ResetPasswordForm, ResetPasswordFormDisplayDriver>();
        services.AddSiteDisplayDriver<ResetPasswordSettingsDisplayDriver>();
        services.AddNavigationProvider<ResetPasswordAdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        foreach (var action in new[] { "ForgotPassword", "ForgotPasswordConfirmation", "ResetPassword", "ResetPasswordConfirmation" })
        {
            routes.MapAreaControllerRoute(action, UserConstants.Features.Users, action, new { controller = "ResetPassword", action });
        }
    }
}
