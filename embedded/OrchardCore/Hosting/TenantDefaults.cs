using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;

namespace OrchardCore.Embedded;

/// <summary>What every tenant has.</summary>
internal static class TenantDefaults
{
    // After the security headers, before anything that costs more.
    private const int StaticFilesOrder = OrchardCoreConstants.ConfigureOrder.Security + 10;
    private const string DefaultCacheControl = "public, max-age=2592000, s-maxage=31557600";

    public static void Add(OrchardCoreBuilder builder)
    {
        builder.ConfigureServices(AddShellServices, order: int.MinValue);
        builder.ConfigureServices(AddWebServices, order: int.MinValue);
        builder.Configure(app => app.UseAuthentication().UseAuthorization(), order: OrchardCoreConstants.ConfigureOrder.Authentication);
        builder.Configure((app, _, services) => UseModuleFiles(app, services), order: StaticFilesOrder);
    }

    private static void AddShellServices(IServiceCollection services, IServiceProvider bootstrap)
    {
        services.AddScoped<IShellFeaturesManager, ShellFeaturesManager>();
        services.AddScoped<IShellDescriptorFeaturesManager, ShellDescriptorFeaturesManager>();
        services.AddScoped<IFeatureValidationProvider, DefaultTenantOnlyFeatureValidationProvider>();
        services.AddScoped<IShellReleaseManager, DefaultShellReleaseManager>();
        services.AddSingleton<IShellDescriptorManager, FixedShellDescriptorManager>();

        services.AddSingleton<LocalLock>();
        services.AddSingleton<ILocalLock>(provider => provider.GetRequiredService<LocalLock>());
        services.AddSingleton<IDistributedLock>(provider => provider.GetRequiredService<LocalLock>());

        services.AddSingleton<ISignal, Signal>();
        services.AddSingleton<IModularTenantEvents>(provider => provider.GetRequiredService<ISignal>());

        services.AddMemoryCache();
        services.AddOptions<ShellContextOptions>()
            .Configure<ShellSettings>((options, settings) => settings.ShellConfiguration.Bind(options));
    }

    private static void AddWebServices(IServiceCollection services, IServiceProvider bootstrap)
    {
        var settings = bootstrap.GetRequiredService<ShellSettings>();

        services.AddRouting();
        services.AddHttpClient();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__orchantiforgery_" + settings.VersionId;
            options.Cookie.Path = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? "/" : "/" + settings.RequestUrlPrefix;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

        services.AddDataProtection().SetApplicationName(settings.Name);
        services.AddOptions<KeyManagementOptions>().Configure<ShellFiles, ILoggerFactory>((options, files, loggerFactory) =>
        {
            var folder = new DirectoryInfo(Path.Combine(files.GetTenantFolder(settings.Name), "DataProtection-Keys"));
            options.XmlRepository = new FileSystemXmlRepository(folder, loggerFactory);
        });
    }

    private static void UseModuleFiles(IApplicationBuilder app, IServiceProvider services)
    {
        var cacheControl = services.GetRequiredService<ShellSettings>().ShellConfiguration.GetValue("StaticFileOptions:CacheControl", DefaultCacheControl)!;

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = services.GetRequiredService<IModuleStaticFileProvider>(),
            OnPrepareResponse = context => context.Context.Response.Headers[HeaderNames.CacheControl] = cacheControl,
        });
    }
}
