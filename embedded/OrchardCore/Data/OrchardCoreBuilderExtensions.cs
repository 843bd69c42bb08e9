using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Shell;
using OrchardCore.Data;
using OrchardCore.Data.Documents;
using OrchardCore.Data.Migration;
using OrchardCore.Data.YesSql;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Extensions;
using OrchardCore.Json;
using OrchardCore.Modules;
using YesSql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of the services of each tenant.</summary>
public static partial class OrchardCoreBuilderExtensions
{
    /// <summary>Adds the tenants' databases, sessions and migrations.</summary>
    public static OrchardCoreBuilder AddDataAccess(this OrchardCoreBuilder builder) => builder.ConfigureServices(services =>
    {
        services.TryAddDataProvider("Sqlite", DatabaseProviderValue.Sqlite, hasConnectionString: false, hasTablePrefix: false, isDefault: true);
        services.TryAddDataProvider(
            "Postgres",
            DatabaseProviderValue.Postgres,
            hasConnectionString: true,
            hasTablePrefix: true,
            isDefault: false,
            sampleConnectionString: "Server=localhost;Port=5432;Database=Orchard;User Id=username;Password=password");

        services.AddOptions<YesSqlOptions>()
            .Configure<IShellConfiguration>((options, configuration) => configuration.GetSection("OrchardCore_YesSql").Bind(options));
        services.AddSingleton<IConfigureOptions<SqliteOptions>, SqliteOptionsConfiguration>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<DocumentJsonSerializerOptions>, DocumentJsonSerializerOptionsConfiguration>());

        services.TryAddSingleton<ITableNameConventionFactory, TableNameConventionFactory>();
        services.AddSingleton<StoreConfigurator>();
        services.AddSingleton<TenantStore>();
        services.AddSingleton<IShellContextEvents>(provider => provider.GetRequiredService<TenantStore>());
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<TenantStore>().Store!);
        services.AddScoped(CreateSession);
        services.AddTransient<IDbConnectionAccessor, DbConnectionAccessor>();
        services.AddScoped<IDbConnectionValidator, DbConnectionValidator>();

        services.AddScoped<IDocumentStore, DocumentStore>();
        services.AddSingleton<IFileDocumentStore, FileDocumentStore>();

        services.AddScoped<IDataMigrationManager, DataMigrationManager>();
        services.AddScoped<IModularTenantEvents, AutomaticDataMigrations>();
    });

    private static ISession CreateSession(IServiceProvider services)
    {
        if (services.GetRequiredService<TenantStore>().Store is not { } store)
        {
            return null!;
        }

        var session = store.CreateSession();
        var providers = services.GetServices<IScopedIndexProvider>().ToArray();
        if (providers.Length > 0)
        {
            session.RegisterIndexes(providers, null);
        }

        // The work of any other scope is committed by those who began it.
        if (ShellScope.Current is { } scope && ReferenceEquals(scope.ServiceProvider, services))
        {
            ShellScope.RegisterBeforeDispose(static scope => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CommitAsync());
            ShellScope.AddExceptionHandler(static (scope, _) => scope.ServiceProvider.GetRequiredService<IDocumentStore>().CancelAsync());
        }

        return session;
    }
}
