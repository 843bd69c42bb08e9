using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using PartnerPlatform.Profiles.Drivers;
using PartnerPlatform.Profiles.Handlers;
using PartnerPlatform.Profiles.Indexes;
using PartnerPlatform.Profiles.Models;
using PartnerPlatform.Profiles.Portal;
using PartnerPlatform.Profiles.RecipeSteps;
using PartnerPlatform.Profiles.Security;
using PartnerPlatform.Profiles.Services;

namespace PartnerPlatform.Profiles;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<PartnerAccountIndexProvider>();
        services.AddIndexProvider<PartnerDomainIndexProvider>();
        services.AddIndexProvider<LegalBusinessProfileIndexProvider>();
        services.AddIndexProvider<PartnerUserIndexProvider>();
        services.AddIndexProvider<PartnerImportIndexProvider>();
        services.AddIndexProvider<PartnerImportBatchIndexProvider>();

        services.AddContentPart<PartnerAccountPart>()
            .UseDisplayDriver<PartnerAccountPartDisplayDriver>()
            .AddHandler<PartnerAccountPartHandler>();
        services.AddContentPart<OrganizationProfilePart>()
            .UseDisplayDriver<OrganizationProfilePartDisplayDriver>();
        services.AddContentPart<BillingProfilePart>();
        services.AddContentPart<LegalBusinessProfilePart>();

        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddDisplayDriver<User, PartnerMembershipDisplayDriver>();
        services.AddRecipeExecutionStep<PartnerUsersStep>();

        services.AddScoped<IAuthorizationHandler, PartnerAccountAuthorizationHandler>();
        services.AddScoped<IUserClaimsProvider, PartnerMembershipClaimsProvider>();
        services.AddScoped<IPartnerAccountStore, PartnerAccountStore>();
        services.AddScoped<AccountSlugs>();
        services.AddScoped<IPartnerAccess, PartnerAccessService>();
        services.AddScoped<IFeatureGate, FeatureGate>();
        services.AddScoped<RemedyLinks>();
        services.AddScoped<SiteDates>();
        services.AddScoped<SiteSettingsEditor>();
        services.AddScoped<ProfileEditor>();
        services.AddScoped<AccountChecker>();

        services.AddScoped<AccountUserStore>();
        services.AddScoped<AccountUserRules>();
        services.AddScoped<AccountUserManager>();
        services.AddScoped<AccountUserInvitations>();
        services.AddTransient<InvitationTokenProvider>();
        services.Configure<IdentityOptions>(options =>
            options.Tokens.ProviderMap[InvitationTokenProvider.ProviderName] = new TokenProviderDescriptor(typeof(InvitationTokenProvider)));
        services.AddScoped<ILoginFormEvent, PartnerSignInRecorder>();

        services.AddScoped<ImportService>();
        services.AddScoped<IImportKind, AccountImportKind>();
        services.AddScoped<ImportRunner>();
        services.AddSingleton<IBackgroundTask, ImportBackgroundTask>();

        services.Configure<MvcOptions>(options =>
        {
            options.Filters.Add<HiddenContentFilter>(PortalErrorFilter.Order - 1);
            options.Filters.Add<PortalErrorFilter>(PortalErrorFilter.Order);
        });

        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.RequestCultureProviders.Insert(0, new LocaleHeaderCultureProvider());
            var acceptLanguage = options.RequestCultureProviders.FirstOrDefault(provider => provider is AcceptLanguageHeaderRequestCultureProvider);
            var position = acceptLanguage is null ? options.RequestCultureProviders.Count : options.RequestCultureProviders.IndexOf(acceptLanguage);
            options.RequestCultureProviders.Insert(position, new LanguageFallbackCultureProvider());
        });

        services.AddOutputCache(options => options.AddPolicy(PublicPageCachePolicy.Name, new PublicPageCachePolicy()));
        services.AddSingleton<PublicPages>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<PageAboveMiddleware>(routes.DataSources);
        app.UseOutputCache();
    }
}
