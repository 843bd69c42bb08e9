using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Security;
using OrchardCore.Security.AuthorizationHandlers;
using OrchardCore.Security.Permissions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of the services of each tenant.</summary>
public static partial class OrchardCoreBuilderExtensions
{
    /// <summary>Adds the checking of permissions, and the <c>Api</c> authentication scheme.</summary>
    /// <param name="builder">The builder.</param>
    public static OrchardCoreBuilder AddSecurity(this OrchardCoreBuilder builder)
        => builder.ConfigureServices(services =>
        {
            services.AddAuthorization();
            services.AddAuthentication("Api").AddScheme<ApiAuthorizationOptions, ApiAuthenticationHandler>("Api", null);

            services.TryAddSingleton<IPermissionGrantingService, DefaultPermissionGrantingService>();
            services.TryAddScoped<IPermissionService, DefaultPermissionService>();
            services.AddScoped<IAuthorizationHandler, PermissionHandler>();
            services.AddScoped<IAuthorizationHandler, SuperUserHandler>();
        });
}
