using Microsoft.Extensions.Options;
using OrchardCore.Documents;
using OrchardCore.Documents.Options;
using OrchardCore.Entities;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of the services of each tenant.</summary>
public static partial class OrchardCoreBuilderExtensions
{
    /// <summary>Adds the documents of which a tenant has one.</summary>
    public static OrchardCoreBuilder AddDocumentManagement(this OrchardCoreBuilder builder) => builder.ConfigureServices(services =>
    {
        services.AddDistributedMemoryCache();
        services.AddSingleton(typeof(IDocumentManager<>), typeof(DocumentManager<>));
        services.AddSingleton(typeof(IVolatileDocumentManager<>), typeof(VolatileDocumentManager<>));
        services.AddSingleton(typeof(IDocumentManager<,>), typeof(DocumentManager<,>));
        services.AddSingleton(typeof(IDocumentEntityManager<>), typeof(DocumentEntityManager<>));
        services.AddSingleton(typeof(IVolatileDocumentEntityManager<>), typeof(VolatileDocumentEntityManager<>));
        services.AddSingleton<IConfigureOptions<DocumentOptions>, DocumentOptionsSetup>();
    });

    /// <summary>Adds the generator of identifiers.</summary>
    public static OrchardCoreBuilder AddIdGeneration(this OrchardCoreBuilder builder)
    {
        builder.ApplicationServices.AddIdGeneration();
        return builder;
    }
}
