using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;
using OrchardCore.Localization.DataAnnotations;
using OrchardCore.Localization.PortableObject;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers localization with PO files.</summary>
public static class LocalizationServiceCollectionExtensions
{
    /// <summary>Adds localizers that read PO files.</summary>
    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services) =>
        services.AddPortableObjectLocalization(_ => { });

    /// <summary>Adds localizers that read PO files.</summary>
    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services, Action<LocalizationOptions> setupAction)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPluralRuleProvider, DefaultPluralRuleProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITranslationProvider, PoFilesTranslationsProvider>());
        services.TryAddSingleton<ILocalizationFileLocationProvider, ContentRootPoFileLocationProvider>();
        services.TryAddSingleton<ILocalizationManager, LocalizationManager>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PortableObjectStringLocalizerFactory>());
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory, PortableObjectHtmlLocalizerFactory>());
        services.AddLocalizers();
        services.Configure(setupAction);

        return services;
    }

    /// <summary>Translates the messages of data annotations and of model binding.</summary>
    public static IServiceCollection AddDataAnnotationsPortableObjectLocalization(this IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<MvcOptions>, LocalizedMvcOptionsConfiguration>();
        services.Configure<MvcDataAnnotationsLocalizationOptions>(options =>
            options.DataAnnotationLocalizerProvider = (type, factory) => factory.Create(type));

        return services;
    }

    internal static IServiceCollection AddNullLocalization(this IServiceCollection services)
    {
        services.TryAddSingleton<IStringLocalizerFactory, NullStringLocalizerFactory>();
        services.TryAddSingleton<IHtmlLocalizerFactory, NullHtmlLocalizerFactory>();
        services.TryAddSingleton<ILocalizationService, DefaultLocalizationService>();
        services.AddLocalizers();

        return services;
    }

    private static void AddLocalizers(this IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.Replace(ServiceDescriptor.Singleton<ViewLocalizerCache, ViewLocalizerCache>());
        services.Replace(ServiceDescriptor.Transient<IViewLocalizer, PathViewLocalizer>());
    }
}
