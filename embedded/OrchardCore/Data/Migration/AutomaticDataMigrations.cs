using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardCore.Data.Migration;

/// <summary>Runs the migrations when the tenant is activated.</summary>
internal sealed class AutomaticDataMigrations(IServiceProvider serviceProvider, ShellSettings shellSettings) : ModularTenantEvents
{
    public override Task ActivatingAsync() =>
        shellSettings.IsUninitialized() || serviceProvider.GetService<global::YesSql.IStore>() is null
            ? Task.CompletedTask
            : serviceProvider.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync();
}
