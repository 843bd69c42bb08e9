using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Roles.Migrations;
using OrchardCore.Roles.Services;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Users.Services;

namespace OrchardCore.Roles;

internal static class RolesServiceCollectionExtensions
{
    /// <summary>Adds the roles, what they grant, and the roles that every site has.</summary>
    public static IServiceCollection AddRoles(this IServiceCollection services)
    {
        services.TryAddSingleton<ISystemRoleProvider, DefaultSystemRoleProvider>();
        services.TryAddSingleton<RolePermissionsCache>();
        services.TryAddScoped<RolesAccessor>();
        services.TryAddScoped<RoleIdentities>();
        services.TryAddScoped<IRoleService, RoleService>();

        services.TryAddScoped<RoleManager<IRole>>();
        services.TryAddScoped<IRoleStore<IRole>, RoleStore>();
        services.TryAddScoped<IRoleClaimStore<IRole>>(provider => (IRoleClaimStore<IRole>)provider.GetRequiredService<IRoleStore<IRole>>());
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.TryAddScoped<IdentityErrorDescriber>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IRoleValidator<IRole>, RoleValidator<IRole>>());

        services.AddScoped<IAuthorizationHandler, RolesPermissionsHandler>();
        services.AddScoped<IUserClaimsProvider, RoleClaimsProvider>();

        services.AddScoped<RoleUpdater>();
        services.AddScoped<IFeatureEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());
        services.AddScoped<IRoleCreatedEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());
        services.AddScoped<IRoleRemovedEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());

        services.AddDataMigration<SystemRolesMigrations>();

        return services;
    }
}
