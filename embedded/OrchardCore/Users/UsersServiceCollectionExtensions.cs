using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Setup.Events;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardCore.Users;

internal static class UsersServiceCollectionExtensions
{
    /// <summary>Adds users as documents, and ASP.NET Core Identity on top of them.</summary>
    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();

        services.AddIdentity<IUser, IRole>()
            .AddTokenProvider<DataProtectorTokenProvider<IUser>>(TokenOptions.DefaultProvider)
            .AddTokenProvider<PasswordResetTokenProvider>(PasswordResetTokenProvider.ProviderName);

        services.AddTransient<IConfigureOptions<IdentityOptions>, IdentityOptionsConfigurations>();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SecurityStampChanges>();
        services.AddSingleton<UserCookieEvents>();

        services.AddScoped<IUserStore<IUser>, UserStore>();
        services.AddScoped<IUserService, UserService>();
        services.AddScoped<IMembershipService, MembershipService>();
        services.AddScoped<IUserIdGenerator, DefaultUserIdGenerator>();
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<IUser>, DefaultUserClaimsPrincipalProviderFactory>());
        services.AddScoped<IUserClaimsProvider, EmailClaimsProvider>();

        services.AddScoped<IAuthorizationHandler, RoleAuthorizationHandler>();
        services.AddScoped<IRoleRemovedEventHandler, UserRoleRemovedEventHandler>();
        services.AddScoped<IRoleUpdatedEventHandler, UserRoleUpdatedEventHandler>();

        services.AddScoped<ISetupEventHandler, SetupEventHandler>();
        services.AddScoped<IRecipeEnvironmentProvider, RecipeEnvironmentSuperUserProvider>();

        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByLoginInfoIndexProvider>();
        services.AddIndexProvider<UserByClaimIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();

        return services;
    }

    /// <summary>Returns the format of the cookie's content, which leaves out what the roles grant.</summary>
    public static ISecureDataFormat<AuthenticationTicket> CreateTicketFormat(IDataProtectionProvider dataProtectionProvider, string scheme)
        => new SecureDataFormat<AuthenticationTicket>(
            new UserTicketSerializer(),
            dataProtectionProvider.CreateProtector("OrchardCore.Users.Cookie", scheme, "v1"));
}
