using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data;
using OrchardCore.Data.Migration;

namespace OrchardCore.ContentManagement;

/// <content>The content services.</content>
public static partial class ServiceCollectionExtensions
{
    /// <summary>Adds the content services.</summary>
    /// <param name="services">The services of the tenant.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddContentManagement(this IServiceCollection services)
    {
        services.TryAddScoped<IContentDefinitionManager, ContentDefinitionManager>();
        services.TryAddScoped<IContentDefinitionStore, DatabaseContentDefinitionStore>();
        services.TryAddScoped<IContentManager, DefaultContentManager>();
        services.TryAddScoped<IContentManagerSession, DefaultContentManagerSession>();
        services.TryAddSingleton<IContentItemIdGenerator, DefaultContentItemIdGenerator>();
        services.TryAddScoped<IContentHandleManager, ContentHandleManager>();
        services.AddScoped<IContentHandleProvider, ContentItemIdHandleProvider>();
        services.AddScoped<IContentHandler, UpdateContentsHandler>();
        services.AddScoped<IContentHandler, ContentPartHandlerCoordinator>();
        services.TryAddScoped<IContentPartHandlerResolver, ContentPartHandlerResolver>();
        services.TryAddScoped<IContentFieldHandlerResolver, ContentFieldHandlerResolver>();
        services.TryAddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.TryAddSingleton<ITypeActivatorFactory<ContentField>, ContentFieldFactory>();
        services.AddIndexProvider<ContentItemIndexProvider>();
        services.AddDataMigration<Migrations>();

        return services;
    }

    /// <summary>Stores the content definitions in a file of the tenant.</summary>
    /// <param name="services">The services of the tenant.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddFileContentDefinitionStore(this IServiceCollection services)
    {
        services.RemoveAll<IContentDefinitionStore>();
        services.AddScoped<IContentDefinitionStore, FileContentDefinitionStore>();

        return services;
    }
}
