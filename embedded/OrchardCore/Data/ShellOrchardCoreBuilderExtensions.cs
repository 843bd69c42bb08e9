using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Shell.Data.Descriptors;
using OrchardCore.Environment.Shell.Descriptor;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration of what tenants keep in their databases.</summary>
public static class ShellOrchardCoreBuilderExtensions
{
    /// <summary>Keeps the features of tenants in their databases.</summary>
    public static OrchardCoreBuilder AddDataStorage(this OrchardCoreBuilder builder) => builder.ConfigureServices(services =>
        services.Replace(ServiceDescriptor.Scoped<IShellDescriptorManager, ShellDescriptorManager>()));
}
